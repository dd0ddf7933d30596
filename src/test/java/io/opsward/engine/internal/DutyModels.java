package io.opsward.engine.internal;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Small processes in which duties meet, deployed past the model check. */
final class DutyModels {

    static final String SIDE_BY_SIDE = "duties-side-by-side";
    static final String APPOINTED = "duties-appointed";
    static final String ALONE = "duties-alone";
    static final String MESSAGE = "duties-asked";

    private DutyModels() {}

    static void deploy(RepositoryService repository) {
        TestModels.deploy(repository, SIDE_BY_SIDE, sideBySide());
        TestModels.deploy(repository, APPOINTED, appointed(APPOINTED, "DTA", "service-desk,tech-network"));
        TestModels.deploy(repository, ALONE, appointed(ALONE, "DTL", ""));
    }

    /** Two tasks are open at once; whoever does the one does not do the other. Begun by a message too. */
    private static BpmnModelInstance sideBySide() {
        var model = TestModels.process(SIDE_BY_SIDE, "DTS")
                .exclusiveGateway("Gateway_Begun")
                .parallelGateway("Gateway_Both")
                .userTask("Task_Implement")
                .camundaCandidateGroups("service-desk,tech-network")
                .endEvent("EndEvent_Implemented")
                .moveToNode("Gateway_Both")
                .userTask("Task_Verify")
                .camundaCandidateGroups("service-desk,tech-network")
                .endEvent("EndEvent_Verified")
                .done();
        model.<org.camunda.bpm.model.bpmn.instance.Process>getModelElementById(SIDE_BY_SIDE)
                .builder()
                .startEvent("StartEvent_Message")
                .message(MESSAGE)
                .connectTo("Gateway_Begun");
        TestModels.property(model.getModelElementById("Task_Implement"), "task.duty", "implementer");
        TestModels.property(model.getModelElementById("Task_Verify"), "task.duty", "verifier");
        TestModels.property(model.getModelElementById("Task_Verify"), "task.apartFrom", "requester, implementer");
        return model;
    }

    /** The requester is appointed to approve what he has requested. */
    private static BpmnModelInstance appointed(String key, String prefix, String groups) {
        var task = TestModels.process(key, prefix).userTask("Task_Approve").camundaAssignee("${appointed}");
        if (!groups.isEmpty()) {
            task.camundaCandidateGroups(groups);
        }
        var model = task.endEvent("EndEvent_Approved").done();
        TestModels.property(model.getModelElementById("Task_Approve"), "task.duty", "${approves ? 'approver' : ''}");
        TestModels.property(model.getModelElementById("Task_Approve"), "task.apartFrom", "${small ? '' : 'requester'}");
        TestModels.property(model.getModelElementById("EndEvent_Approved"), "duty.author", "${writers}");
        return model;
    }
}
