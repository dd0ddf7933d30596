package io.opsward.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.FactSheet;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IncidentPagesViewTest extends ViewTest {

    @Autowired
    private ProcessGateway processes;

    @Test
    void a_new_incident_is_in_the_list() {
        var number = reported();
        open("zhaolei", "incidents");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
    }

    @Test
    void filters_stand_in_the_address() {
        var number = reported();
        open("zhoutao", "incidents?client=education-bureau");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
        Select<String> client = _get(Select.class, spec -> spec.withLabel("Client"));
        _setValue(client, "first-hospital");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("client=first-hospital");
    }

    @Test
    void words_that_no_filter_knows_do_no_harm() {
        open("zhoutao", "incidents?status=NONSENSE&sort=&priority=P9");
        assertThat(_find(IncidentListView.class)).hasSize(1);
    }

    @Test
    void clients_have_no_list() {
        open("chenchen", "incidents");
        assertThat(_find(IncidentListView.class)).isEmpty();
    }

    @Test
    void the_service_desk_withdraws_on_the_case_page() {
        var number = reported();
        open("wangmin", "cases/" + number + "?part=incident-panel", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(FactSheet.class)).isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("撤销事件")));
        _setValue(_get(TextArea.class), "又能打印了");
        confirm(number);
        assertThat(As.user("wangmin", () -> processes.variables(number)).get("cancelReason"))
                .isEqualTo("又能打印了");
    }

    @Test
    void a_client_reads_the_record_and_withdraws_nothing() {
        var number = reported();
        open("chenchen", "cases/" + number + "?part=incident-panel");
        assertThat(_find(FactSheet.class)).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw incident")))
                .isEmpty();
    }

    private static void confirm(CaseNumber number) {
        assertThat(_get(WithdrawDialog.class).getHeaderTitle()).contains(number.value());
        var buttons = _find(Button.class, spec -> spec.withText("撤销事件"));
        _click(buttons.get(buttons.size() - 1));
    }

    private CaseNumber reported() {
        return As.user(
                "wangmin",
                () -> processes.start(
                        "incident",
                        Map.of(
                                "title",
                                "打印 " + UUID.randomUUID(),
                                "clientOrg",
                                "first-hospital",
                                "serviceItem",
                                "desktop-printing")));
    }
}
