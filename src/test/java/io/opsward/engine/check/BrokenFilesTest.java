package io.opsward.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that should not be there, that are missing, or that say something else than the model. */
class BrokenFilesTest {

    private static final String TEXTS = "repair.zh.properties";

    @Test
    void files_that_the_engine_would_deploy_unseen() {
        assertOnly(
                new GoodFolder().put("repair.bpmn20.xml", GoodFolder.BPMN),
                "repair.bpmn20.xml",
                null,
                "no file of a process");
        assertOnly(new GoodFolder().put("repair-sub.cmmn", ""), "repair-sub.cmmn", null, "no file of a process");
        assertOnly(new GoodFolder().put("run.groovy", ""), "run.groovy", null, "no file of a process");
        assertOnly(new GoodFolder().put("../repair.bpmn", ""), "../repair.bpmn", null, "small letters");
    }

    @Test
    void names_that_do_not_begin_with_the_folder() {
        assertOnly(new GoodFolder().put("other.bpmn", GoodFolder.BPMN), "other.bpmn", null, "beginning with 'repair'");
        assertThat(new GoodFolder().check("Repair Shop"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("no name for a folder"));
    }

    @Test
    void a_form_that_is_missing() {
        assertOnly(
                new GoodFolder().without("forms/repair-mend.form"),
                "repair.bpmn",
                "Task_MendDevice",
                "forms/repair/repair-mend.form");
    }

    @Test
    void a_form_that_is_no_form() {
        assertOnly(
                new GoodFolder().put("forms/repair-mend.form", "{\"id\": "),
                "forms/repair-mend.form",
                null,
                "line 1, column");
        assertOnly(
                new GoodFolder().put("forms/repair-mend.form", "{\"id\": \"mend\"}"),
                "forms/repair-mend.form",
                null,
                "make it 'repair-mend'");
    }

    @Test
    void a_decision_that_is_missing() {
        assertOnly(
                new GoodFolder().without("repair-cost.dmn").replace(TEXTS, "repair-cost=维修费用\n", ""),
                "repair.bpmn",
                "Task_EstimateCost",
                "no decision 'repair-cost'");
    }

    @Test
    void files_that_nobody_asks_for() {
        var findings = new GoodFolder()
                .put("forms/repair-more.form", "{\"id\": \"repair-more\"}")
                .check();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.file()).isEqualTo("forms/repair-more.form");
        });
    }

    @Test
    void texts_that_are_missing_empty_repeated_or_left_over() {
        assertOnly(new GoodFolder().without(TEXTS), TEXTS, null, "are missing");
        assertOnly(
                new GoodFolder().replace(TEXTS, "repair.Flow_CostlyNo=否\n", ""),
                TEXTS,
                "repair.Flow_CostlyNo",
                "is missing");
        assertOnly(new GoodFolder().replace(TEXTS, "repair=维修", "repair="), TEXTS, "repair", "is missing");
        assertOnly(new GoodFolder().change(TEXTS, text -> text + "repair=修理\n"), TEXTS, "repair", "more than once");
        assertOnly(
                new GoodFolder().change(TEXTS, text -> text + "repair.Task_Old=旧\n"),
                TEXTS,
                "repair.Task_Old",
                "no label");
    }

    @Test
    void texts_that_are_not_in_utf8() {
        var chinese = "repair=\u7ef4\u4fee\n".getBytes(StandardCharsets.UTF_16);
        assertOnly(new GoodFolder().put(TEXTS, chinese), TEXTS, null, "UTF-8");
        assertOnly(new GoodFolder().put(TEXTS, "repair=\\u12"), TEXTS, null, "no file of texts");
    }

    @Test
    void decisions() {
        assertDecision(
                "decision id=\"repair-cost\"", "decision id=\"repair-costs\"", "repair-costs", "make it 'repair-cost'");
        assertDecision("hitPolicy=\"UNIQUE\"", "hitPolicy=\"PRIORITY\"", "DecisionTable_RepairCost", "hit policy");
        assertDecision(" label=\"Device\"", "", "Input_Device", "no label");
        assertDecision(" name=\"cost\"", "", "Output_Cost", "no name");
        assertDecision(
                "id=\"InputExpression_Device\"",
                "id=\"InputExpression_Device\" expressionLanguage=\"groovy\"",
                "InputExpression_Device",
                "write FEEL");
        assertDecision("<text>500</text>", "<text>500 +</text>", "Rule_Server_Cost", "is no FEEL");
        assertDecision("<text>\"server\"</text>", "<text>\"server</text>", "Rule_Server_Device", "is no FEEL");
    }

    private static void assertDecision(String from, String to, String element, String reason) {
        var folder = new GoodFolder().replace("repair-cost.dmn", from, to);
        if (to.contains("repair-costs")) {
            folder.replace(TEXTS, "repair-cost=", "repair-costs=");
        }
        assertOnly(folder, "repair-cost.dmn", element, reason);
    }

    private static void assertOnly(GoodFolder folder, String file, @Nullable String element, String reason) {
        assertThat(folder.check()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.elementId()).isEqualTo(element);
            assertThat(finding.reason()).contains(reason);
        });
    }
}
