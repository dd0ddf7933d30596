package io.opsward.tasklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.tasklist.StartPlace;
import io.opsward.tasklist.StartService;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that is started from the page of another case. */
class RaisedStartViewTest extends ViewTest {

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private StartService starts;

    @Autowired
    private CaseLinks links;

    @Autowired
    private CaseFileService cases;

    private CaseNumber origin;

    @AfterEach
    void forget() {
        As.user("wangmin", () -> starts.discardDraft(new StartPlace("access-request", null)));
    }

    @Test
    void the_form_begins_with_what_is_known_and_the_new_case_is_linked() {
        origin = errand("Badge for the new colleague", "first-hospital");
        open("wangmin", "start/access-request?from=" + origin);
        assertThat(text()).contains("Raised from:", origin.value(), "Badge for the new colleague");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Badge for the new colleague");
        _setValue(_get(TextArea.class), "Starts on Monday");
        _click(_get(Button.class, spec -> spec.withText("Submit")));
        var raised = links.of(origin, LinkType.RAISED_FROM);
        assertThat(raised).extracting(CaseLink::to).containsExactly(origin);
        var number = raised.get(0).from();
        assertThat(As.user("wangmin", () -> cases.get(number)).title()).isEqualTo("Badge for the new colleague");
        assertThat(processes.variables(number)).containsEntry("raisedFrom", origin.value());
    }

    @Test
    void the_note_speaks_chinese_too() {
        origin = errand("新同事的门禁卡", "first-hospital");
        open("wangmin", "start/access-request?from=" + origin, Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("发起自：", "新同事的门禁卡").doesNotContain("Raised");
    }

    @Test
    void what_is_typed_stays_with_the_case_it_was_typed_for() {
        origin = errand("One", "first-hospital");
        var other = errand("Other", "first-hospital");
        open("wangmin", "start/access-request?from=" + origin);
        _setValue(_get(TextArea.class), "Typed for one");
        UI.getCurrent().navigate("start");
        open("wangmin", "start/access-request?from=" + other);
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Other");
        open("wangmin", "start/access-request?from=" + origin);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Typed for one");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("cases/" + origin);
        assertThat(starts.draft(new StartPlace("access-request", origin.value())))
                .isEmpty();
    }

    @Test
    void a_case_that_one_may_not_read_is_no_origin() {
        origin = errand("Secret of the bank", "city-bank");
        open("chenchen", "start/access-request?from=" + origin);
        assertThat(text()).doesNotContain("Secret of the bank");
        _assertNone(TextArea.class);
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> starts.origin("access-request", origin.value()))
                        .isInstanceOf(AccessRefused.class));
    }

    @Test
    void what_is_no_case_or_leads_nowhere_is_not_found() {
        origin = errand("One", "first-hospital");
        As.user("wangmin", () -> {
            assertThatThrownBy(() -> starts.origin("access-request", "nonsense"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> starts.origin("access-request", "ERR-1999-000001"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> starts.origin("errand", origin.value())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> starts.start(
                            new StartPlace("errand", origin.value()), Map.of("title", "Forced"), Locale.ENGLISH))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(links.of(origin)).isEmpty();
    }

    private CaseNumber errand(String title, String client) {
        var data = new HashMap<String, Object>(Map.of("title", title, "clientOrg", client));
        data.put("neededOn", null);
        return As.user("wangmin", () -> processes.start("errand", data));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
