package io.opsward.engine.internal;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A process with a status, a timer and a called process of the same case. */
final class EventModels {

    static final String CALLER = "events";
    static final String CALLED = "events-called";

    private EventModels() {}

    static void deploy(RepositoryService repository) {
        var called = TestModels.process(CALLED, "EVC")
                .userTask("Task_Help")
                .name("Help")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Helped")
                .done();
        TestModels.deploy(repository, CALLED, called);
        TestModels.deploy(repository, CALLER, caller());
    }

    private static BpmnModelInstance caller() {
        var caller = TestModels.process(CALLER, "EVT")
                .userTask("Task_First")
                .name("First")
                .camundaCandidateGroups("service-desk")
                .boundaryEvent("BoundaryEvent_TooLate")
                .timerWithDuration("PT1H")
                .endEvent("EndEvent_TooLate")
                .moveToActivity("Task_First")
                .callActivity("Call_Help")
                .calledElement(CALLED)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent("EndEvent_Done")
                .done();
        TestModels.property(caller.getModelElementById(CALLER), "case.title", "${title}");
        TestModels.property(caller.getModelElementById(CALLER), "case.priority", "${priority}");
        TestModels.property(caller.getModelElementById("Task_First"), "case.status", "IN_PROGRESS");
        TestModels.property(caller.getModelElementById("EndEvent_Done"), "case.status", "CLOSED");
        return caller;
    }
}
