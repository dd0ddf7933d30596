package io.opsward.change.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.change.ChangeTemplates;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.FactSheet;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import io.opsward.testing.ViewTest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangePagesViewTest extends ViewTest {

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ChangeTemplates templates;

    @Test
    void a_new_change_is_in_the_list_for_its_risk_and_window() {
        var number = requested();
        open("zhaolei", "changes?risk=LOW&from=2020-01-01");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
        open("zhaolei", "changes?until=2020-01-01");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
    }

    @Test
    void filters_stand_in_the_address() {
        var number = requested();
        open("zhoutao", "changes?type=EMERGENCY");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
        Select<String> status = _get(Select.class, spec -> spec.withLabel("Status"));
        _setValue(status, "DRAFT");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("status=DRAFT");
    }

    @Test
    void words_that_no_filter_knows_do_no_harm() {
        open("zhoutao", "changes?status=NONSENSE&risk=&type=P9&from=tomorrow");
        assertThat(_find(ChangeListView.class)).hasSize(1);
    }

    @Test
    void clients_have_neither_list_nor_templates() {
        open("chenchen", "changes");
        assertThat(_find(ChangeListView.class)).isEmpty();
        open("chenchen", "changes/templates");
        assertThat(_find(ChangeTemplateListView.class)).isEmpty();
    }

    @Test
    void management_cancels_on_the_case_page() {
        var number = requested();
        open("zhoutao", "cases/" + number + "?part=change-panel", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(FactSheet.class)).isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("取消变更")));
        assertThat(_get(CancelDialog.class).getHeaderTitle()).contains(number.value());
        _setValue(_get(TextArea.class), "需方改期");
        var buttons = _find(Button.class, spec -> spec.withText("取消变更"));
        _click(buttons.get(buttons.size() - 1));
        assertThat(As.user("zhoutao", () -> processes.variables(number)).get("cancelReason"))
                .isEqualTo("需方改期");
    }

    @Test
    void others_cancel_nothing() {
        var number = requested();
        open("liqiang", "cases/" + number + "?part=change-panel");
        assertThat(_find(FactSheet.class)).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Cancel change"))).isEmpty();
    }

    @Test
    void management_enters_a_template() {
        open("zhoutao", "changes/templates");
        _click(_get(Button.class, spec -> spec.withText("New template")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "renew-certificate");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in English")), "Renew a certificate");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in Chinese")), "更新证书");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What changes")), "The certificate of a web server");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Steps")), "Ask for it\nLoad it | 5");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Rollback plan")), "Load the old one");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var kept = templates.find("renew-certificate").orElseThrow();
        assertThat(kept.steps()).extracting(step -> step.text()).containsExactly("Ask for it", "Load it");
        assertThat(kept.steps().get(1).minutes()).isEqualTo(5);
    }

    @Test
    void others_read_templates() {
        open("heshen", "changes/templates");
        assertThat(_find(ChangeTemplateListView.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("New template"))).isEmpty();
    }

    private CaseNumber requested() {
        var opens = TestClock.get().instant().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.MINUTES);
        var request = new HashMap<String, Object>(Map.of(
                "title", "Firmware",
                "reason", "Fault",
                "whatChanges", "8.2 to 8.3",
                "requestedType", "normal",
                "businessImpact", "None",
                "downtimeMinutes", 0L,
                "riskImpact", "1",
                "riskProbability", "1",
                "riskLevel", "low",
                "rollbackPlan", "Back"));
        request.put("windowStart", opens.toString());
        request.put("windowEnd", opens.plus(Duration.ofHours(2)).toString());
        request.put("rollbackDeadline", opens.plus(Duration.ofHours(1)).toString());
        return As.user("liqiang", () -> processes.start("change", request));
    }
}
