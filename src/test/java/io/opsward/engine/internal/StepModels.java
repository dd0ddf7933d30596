package io.opsward.engine.internal;

import org.camunda.bpm.engine.RepositoryService;

/** A process with properties for other modules, and one that joins its cases. */
final class StepModels {

    static final String WATCHED = "watched";
    static final String JOINING = "watched-joining";

    private StepModels() {}

    static void deploy(RepositoryService repository) {
        var watched = TestModels.process(WATCHED, "WTC")
                .userTask("Task_Watch")
                .name("Watch")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Watched")
                .done();
        TestModels.property(watched.getModelElementById(WATCHED), "watch.start", "response");
        TestModels.property(watched.getModelElementById("Task_Watch"), "watch.reason", "${reason}");
        TestModels.property(watched.getModelElementById("Task_Watch"), "watch.target", "PT4H");
        TestModels.property(watched.getModelElementById("Task_Watch"), "watch.late", "${neverSet}");
        TestModels.property(watched.getModelElementById("Task_Watch"), "task.apartFrom", "author");
        TestModels.deploy(repository, WATCHED, watched);
        var joining = TestModels.joining(JOINING)
                .userTask("Task_Handle")
                .name("Handle")
                .camundaCandidateGroups("management")
                .endEvent("EndEvent_Handled")
                .done();
        TestModels.deploy(repository, JOINING, joining);
    }
}
