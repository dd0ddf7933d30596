package io.opsward.engine.internal;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A process that splits up ({@code turns-beside}) and gives up its course for another ({@code turns-instead}). */
final class TimerModels {

    static final String TURNS = "turns";

    private TimerModels() {}

    static void deploy(RepositoryService repository) {
        var turns = TestModels.process(TURNS, "TRN")
                .userTask("Task_Work")
                .name("Work")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Done")
                .done();
        turn(turns, "Beside", false);
        turn(turns, "Instead", true);
        TestModels.deploy(repository, TURNS, turns);
    }

    private static void turn(BpmnModelInstance model, String name, boolean interrupting) {
        Process process = model.getModelElementById(TURNS);
        ProcessBuilder builder = process.builder();
        builder.eventSubProcess("EventSubProcess_" + name)
                .startEvent("StartEvent_" + name)
                .interrupting(interrupting)
                .message("turns-" + name.toLowerCase())
                .userTask("Task_" + name)
                .name(name)
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_" + name);
    }
}
