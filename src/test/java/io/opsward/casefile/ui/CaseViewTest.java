package io.opsward.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.BpmnDiagram;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseViewTest extends ViewTest {

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader engine;

    @Autowired
    private CaseFileService cases;

    @Test
    void the_page_tells_what_a_case_is_about_in_the_words_of_its_form() {
        var number = errand("Archive server is slow", "first-hospital");
        open("wangmin", "cases/" + number);
        assertThat(_get(H1.class).getText()).isEqualTo("Archive server is slow");
        assertThat(text())
                .contains(number.value(), "What", "Errand, version", "Do errand")
                .doesNotContain("registeredBy", "caseNumber", "clientOrg");
    }

    @Test
    void the_same_page_speaks_chinese() {
        var number = errand("档案服务器很慢", "first-hospital");
        open("wangmin", "cases/" + number, Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).contains("概览", "流程图", "备注", "附件", "历史");
        assertThat(text()).contains("王敏 登记于").doesNotContain("Registered by", "Do errand");
    }

    @Test
    void an_open_task_leads_to_it_for_those_who_may_do_it_only() {
        var number = errand("Fetch a cable", "first-hospital");
        var address = "tasks/" + engine.openTasks(number).get(0).id();
        open("zhaolei", "cases/" + number);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(address);
        for (var other : List.of("sunli", "chenchen", "heshen")) {
            open(other, "cases/" + number);
            assertThat(_find(Anchor.class))
                    .as(other)
                    .extracting(Anchor::getHref)
                    .doesNotContain(address);
        }
    }

    @Test
    void the_diagram_comes_with_position_and_labels_in_the_language_of_the_user() {
        var number = errand("Fetch a cable", "first-hospital");
        open("wangmin", "cases/" + number + "?part=diagram");
        assertThat(_get(BpmnDiagram.class).getElement().getAttribute("aria-label"))
                .contains("Errand")
                .contains("Do errand");
        assertThat(diagram()).contains("\"active\":[\"Task_DoErrand\"]").contains("StartEvent_ErrandWanted");
        open("wangmin", "cases/" + number + "?part=diagram", Locale.SIMPLIFIED_CHINESE);
        assertThat(diagram()).doesNotContain("Do errand");
    }

    @Test
    void a_comment_is_added_and_told() {
        var number = errand("Fetch a scanner", "first-hospital");
        open("liqiang", "cases/" + number + "?part=comments");
        _setValue(_get(TextArea.class), "Firmware is old");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Add comment")));
        expectNotifications("Comment added");
        assertThat(text()).contains("Firmware is old").contains("Comments (1)");
        assertThat(As.user("chenchen", () -> cases.comments(number))).hasSize(1);
    }

    @Test
    void the_history_tells_acts_and_data_in_sentences() {
        var number = errand("Fetch a scanner", "first-hospital");
        var task = engine.openTasks(number).get(0).id();
        As.user("zhaolei", () -> tasks.claim(task));
        As.user("zhaolei", () -> tasks.complete(task, Map.of("title", "Fetch two scanners", "followUp", true)));
        open("heshen", "cases/" + number + "?part=audit-history");
        assertThat(text())
                .contains("王敏 opened the case: Errand, version")
                .contains("赵磊 claimed “Do errand”")
                .contains("赵磊 completed “Do errand”")
                .contains("Fetch a scanner→Fetch two scanners")
                .contains("Follow up")
                .contains("“Report errand” waits for");
        open("heshen", "cases/" + number + "?part=audit-history", Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("赵磊 认领了").doesNotContain("claimed").doesNotContain("audit.");
    }

    @Test
    void an_auditor_reads_every_part_and_finds_nothing_to_change() {
        var number = errand("Fetch a scanner", "first-hospital");
        for (var part : List.of("overview", "diagram", "comments", "files", "audit-history")) {
            open("heshen", "cases/" + number + "?part=" + part);
            _assertNone(TextArea.class);
            _assertNone(Upload.class);
            assertThat(_get(Tabs.class).getSelectedTab()).isNotNull();
        }
    }

    @Test
    void a_client_is_refused_the_case_of_another_organisation() {
        var number = errand("Secret matter", "second-hospital");
        open("chenchen", "cases/" + number);
        assertThat(text()).doesNotContain("Secret matter").contains("This is not for you");
    }

    @Test
    void an_address_of_no_case_shows_none() {
        for (var number : List.of("ERR-1999-000001", "nonsense")) {
            open("wangmin", "cases/" + number);
            _assertNone(Tabs.class);
        }
    }

    @Test
    void the_search_keeps_its_words_in_the_address() {
        var number = errand("Wombat enclosure camera", "first-hospital");
        open("wangmin", "cases?q=wombat");
        assertThat(_get(TextField.class).getValue()).isEqualTo("wombat");
        assertThat(_find(CaseRow.class)).hasSize(1);
        assertThat(text()).contains(number.value());
    }

    @Test
    void a_search_without_result_says_so() {
        open("wangmin", "cases?q=thylacine");
        _assertNone(CaseRow.class);
        assertThat(text()).contains("Nothing found");
    }

    private CaseNumber errand(String title, String client) {
        var data = new HashMap<String, Object>(Map.of("title", title, "clientOrg", client));
        data.put("neededOn", null);
        return As.user("wangmin", () -> processes.start("errand", data));
    }

    private static String diagram() {
        var element = _get(BpmnDiagram.class).getElement();
        return String.valueOf(element.getPropertyRaw("diagram"));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
