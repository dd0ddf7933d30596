package io.opsward.servicelevel;

import static io.opsward.engine.internal.TestModels.property;

import io.opsward.engine.internal.TestModels;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Processes with clocks, for tests. */
final class ClockModels {

    /** Taken, held, solved, reopened, with priority. */
    static final String REPAIR = "clocked-repair";

    /** Without priority in its model; one task has a clock of its own. */
    static final String ERRAND = "clocked-errand";

    /** Gives its first task to a person by itself. */
    static final String NOTICE = "clocked-notice";

    private ClockModels() {}

    static void deploy(RepositoryService repository) {
        TestModels.deploy(repository, REPAIR, repair());
        TestModels.deploy(repository, ERRAND, errand());
        TestModels.deploy(repository, NOTICE, notice());
    }

    private static BpmnModelInstance repair() {
        var model = TestModels.process(REPAIR, "RPR")
                .userTask("Task_Repair")
                .name("Repair")
                .camundaCandidateGroups("tech-network")
                .exclusiveGateway("Gateway_Next")
                .condition("hold", "${next == 'hold'}")
                .intermediateThrowEvent("Event_Held")
                .userTask("Task_Wait")
                .name("Wait")
                .camundaCandidateGroups("tech-network")
                .intermediateThrowEvent("Event_Resumed")
                .connectTo("Task_Repair")
                .moveToNode("Gateway_Next")
                .condition("again", "${next == 'again'}")
                .intermediateThrowEvent("Event_GivenOn")
                .connectTo("Task_Repair")
                .moveToNode("Gateway_Next")
                .condition("cancel", "${next == 'cancel'}")
                .endEvent("EndEvent_Cancelled")
                .moveToNode("Gateway_Next")
                .intermediateThrowEvent("Event_Solved")
                .userTask("Task_Confirm")
                .name("Confirm")
                .camundaCandidateGroups("tech-network")
                .exclusiveGateway("Gateway_Accepted")
                .condition("no", "${next == 'reopen'}")
                .intermediateThrowEvent("Event_Reopened")
                .connectTo("Task_Repair")
                .moveToNode("Gateway_Accepted")
                .endEvent("EndEvent_Accepted")
                .done();
        describe(
                model,
                REPAIR,
                Map.of(
                        "case.title", "${title}",
                        "case.priority", "${priority}",
                        "case.client", "${clientOrg}",
                        "case.service", "${serviceItem}",
                        "clock.start", "response, resolution"));
        describe(model, "Task_Repair", Map.of("clock.claim", "response", "clock.due", "response,resolution"));
        describe(model, "Event_Held", Map.of("clock.pause", "response,resolution", "clock.reason", "${holdReason}"));
        describe(model, "Event_Resumed", Map.of("clock.resume", "response,resolution"));
        describe(model, "Event_GivenOn", Map.of("clock.continue", "response"));
        describe(model, "Event_Solved", Map.of("clock.stop", "resolution"));
        describe(model, "Event_Reopened", Map.of("clock.restart", "resolution"));
        describe(model, "EndEvent_Cancelled", Map.of("case.status", "CANCELLED"));
        return model;
    }

    private static BpmnModelInstance errand() {
        var model = TestModels.process(ERRAND, "CER")
                .userTask("Task_Plain")
                .name("Plain")
                .camundaCandidateGroups("tech-network")
                .userTask("Task_Fetch")
                .name("Fetch")
                .camundaCandidateGroups("tech-network")
                .endEvent("EndEvent_Fetched")
                .done();
        describe(model, ERRAND, Map.of("case.title", "${title}", "clock.start", "resolution"));
        describe(model, "Task_Fetch", Map.of("clock.target", "PT4H"));
        return model;
    }

    private static BpmnModelInstance notice() {
        var model = TestModels.process(NOTICE, "CNO")
                .userTask("Task_Read")
                .name("Read")
                .camundaAssignee("zhaolei")
                .userTask("Task_File")
                .name("File")
                .camundaCandidateGroups("tech-network")
                .endEvent("EndEvent_Filed")
                .done();
        describe(model, NOTICE, Map.of("case.title", "${title}", "clock.start", "response"));
        describe(model, "Task_Read", Map.of("clock.claim", "response"));
        return model;
    }

    private static void describe(BpmnModelInstance model, String element, Map<String, String> properties) {
        BaseElement described = model.getModelElementById(element);
        properties.forEach((name, value) -> property(described, name, value));
    }
}
