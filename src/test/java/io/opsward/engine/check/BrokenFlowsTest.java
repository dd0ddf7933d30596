package io.opsward.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways that lead nowhere, and ways that only look as if they did. */
class BrokenFlowsTest {

    private static final String MODEL = "repair.bpmn";
    private static final String CONDITION =
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${cost &gt; 100 &amp;&amp; not empty device}</bpmn:conditionExpression>";

    @Test
    void a_step_that_no_flow_leads_to() {
        assertOnly(
                with(
                        "<bpmn:manualTask id=\"Task_Wait\" name=\"Wait\" />",
                        flow("Flow_8", "Task_Wait", "Task_MendDevice"),
                        "Task_Wait"),
                "Task_Wait",
                "no case ever comes here");
    }

    @Test
    void a_step_that_leads_nowhere() {
        assertOnly(
                with(
                        "<bpmn:manualTask id=\"Task_Wait\" name=\"Wait\" />",
                        flow("Flow_8", "Task_MendDevice", "Task_Wait"),
                        "Task_Wait"),
                "Task_Wait",
                "no way leads from here");
    }

    @Test
    void two_steps_in_a_circle() {
        var circle =
                "<bpmn:manualTask id=\"Task_Wait\" name=\"Wait\" /><bpmn:manualTask id=\"Task_Look\" name=\"Look\" />";
        var flows = flow("Flow_8", "Task_MendDevice", "Task_Wait")
                + flow("Flow_9", "Task_Wait", "Task_Look")
                + flow("Flow_10", "Task_Look", "Task_Wait");
        assertThat(with(circle, flows, "Task_Wait", "Task_Look").check())
                .extracting(ModelFinding::elementId)
                .containsExactly("Task_Wait", "Task_Look");
    }

    @Test
    void a_circle_in_a_sub_process_that_an_event_ends_is_right() {
        assertThat(looping("").check()).isEmpty();
    }

    @Test
    void a_circle_in_a_sub_process_that_nothing_ends() {
        assertThat(looping(" cancelActivity=\"false\"").check())
                .extracting(ModelFinding::elementId)
                .containsExactly("StartEvent_Looking", "Task_Look", "Task_Wait");
    }

    @Test
    void no_end_event() {
        var findings = new GoodFolder()
                .change(MODEL, text -> text.replaceAll(".*EndEvent_.*\\n", ""))
                .change("repair.zh.properties", text -> text.replaceAll(".*EndEvent_.*\\n", ""))
                .check();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("no end event"));
    }

    @Test
    void no_start_event() {
        var findings = new GoodFolder()
                .change(
                        MODEL,
                        text -> text.replaceAll(".*StartEvent_.*\\n", "")
                                .replace(" camunda:candidateStarterGroups=\"service-desk\"", ""))
                .change("repair.zh.properties", text -> text.replaceAll(".*StartEvent_.*\\n", ""))
                .without("forms/repair-start.form")
                .check();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("no start event"));
    }

    @Test
    void an_answer_without_condition() {
        assertOnly(new GoodFolder().replace(MODEL, CONDITION, ""), "Flow_CostlyYes", "it has no condition");
    }

    @Test
    void a_default_flow_with_a_condition() {
        assertOnly(
                new GoodFolder()
                        .replace(MODEL, "default=\"Flow_CostlyNo\"", "default=\"Flow_CostlyYes\"")
                        .replace(
                                MODEL,
                                "targetRef=\"Gateway_ReadyToMend\" />\n    <bpmn:sequenceFlow id=\"Flow_3\"",
                                "targetRef=\"Gateway_ReadyToMend\">" + CONDITION
                                        + "</bpmn:sequenceFlow>\n    <bpmn:sequenceFlow id=\"Flow_3\""),
                "Flow_CostlyYes",
                "it is the default flow and has a condition");
    }

    @Test
    void a_condition_after_a_step() {
        assertOnly(
                new GoodFolder()
                        .replace(
                                MODEL,
                                "id=\"Flow_3\" sourceRef=\"Task_OrderPart\" targetRef=\"CallActivity_Purchase\" />",
                                "id=\"Flow_Ordered\" name=\"Yes\" sourceRef=\"Task_OrderPart\" targetRef=\"CallActivity_Purchase\">"
                                        + CONDITION + "</bpmn:sequenceFlow>")
                        .change("repair.zh.properties", text -> text + "repair.Flow_Ordered=是\n"),
                "Flow_Ordered",
                "not after an exclusive or inclusive gateway");
    }

    private static void assertOnly(GoodFolder folder, String element, String reason) {
        List<ModelFinding> findings = folder.check();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.elementId()).isEqualTo(element);
            assertThat(finding.reason()).contains(reason);
        });
    }

    private static GoodFolder with(String nodes, String flows, String... named) {
        var folder = new GoodFolder()
                .replace(
                        MODEL,
                        "<bpmn:endEvent id=\"EndEvent_DeviceMended\"",
                        nodes + "<bpmn:endEvent id=\"EndEvent_DeviceMended\"")
                .replace(MODEL, "</bpmn:process>", flows + "</bpmn:process>");
        for (var id : named) {
            folder.change("repair.zh.properties", text -> text + "repair." + id + "=文字\n");
        }
        return folder;
    }

    private static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, from, to);
    }

    private static GoodFolder looping(String cancels) {
        var part = """
                <bpmn:subProcess id="SubProcess_Watch" name="Watch">
                  <bpmn:startEvent id="StartEvent_Looking" name="Looking" />
                  <bpmn:manualTask id="Task_Look" name="Look" />
                  <bpmn:manualTask id="Task_Wait" name="Wait" />
                  <bpmn:endEvent id="EndEvent_Seen" name="Seen" />
                  <bpmn:startEvent id="StartEvent_Told" name="Told"><bpmn:signalEventDefinition id="S1" signalRef="Signal_Seen" /></bpmn:startEvent>
                %s</bpmn:subProcess>
                <bpmn:boundaryEvent id="BoundaryEvent_Seen" name="Seen" attachedToRef="SubProcess_Watch"%s>
                  <bpmn:signalEventDefinition id="S2" signalRef="Signal_Seen" />
                </bpmn:boundaryEvent>
                """.formatted(
                        flow("Flow_11", "StartEvent_Looking", "Task_Look")
                                + flow("Flow_12", "Task_Look", "Task_Wait")
                                + flow("Flow_13", "Task_Wait", "Task_Look")
                                + flow("Flow_14", "StartEvent_Told", "EndEvent_Seen"),
                        cancels);
        return with(
                        part,
                        flow("Flow_8", "Task_MendDevice", "SubProcess_Watch")
                                + flow("Flow_9", "BoundaryEvent_Seen", "EndEvent_DeviceMended")
                                + flow("Flow_10", "SubProcess_Watch", "EndEvent_DeviceMended"),
                        "SubProcess_Watch",
                        "StartEvent_Looking",
                        "Task_Look",
                        "Task_Wait",
                        "EndEvent_Seen",
                        "StartEvent_Told",
                        "BoundaryEvent_Seen")
                .replace(
                        MODEL,
                        "</bpmn:definitions>",
                        "<bpmn:signal id=\"Signal_Seen\" name=\"defect-seen\" /></bpmn:definitions>");
    }
}
