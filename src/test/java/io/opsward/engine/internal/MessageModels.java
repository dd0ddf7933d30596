package io.opsward.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Processes that wait for {@code parcel-arrived} once their first task is done, each in another way. */
final class MessageModels {

    static final String PARCEL = "parcel-arrived";

    /** Never done with waiting. */
    static final String COLLECTOR = "parcel-collector";

    /** Cannot do what follows. */
    static final String BROKEN = "parcel-broken";

    /** Called by the caller; joins cases too. */
    static final String CALLED = "parcel-called";

    static final String CATCH = "parcel-catch";
    static final String CALLER = "parcel-caller";

    /** They all come to {@code Task_Unpack}. */
    static final List<String> WAYS_TO_WAIT =
            List.of(CATCH, CALLER, "parcel-receive", "parcel-boundary", "parcel-choice", "parcel-event");

    private MessageModels() {}

    static void deploy(RepositoryService repository) {
        var parts = new BpmnModelInstance[] {
            unpack(order(CATCH, "PCA").intermediateCatchEvent("Event_Parcel").message(PARCEL)),
            call(),
            unpack(order("parcel-receive", "PRE").receiveTask("Task_Receive").message(PARCEL)),
            boundary(),
            choice(),
            event()
        };
        for (var way = 0; way < parts.length; way++) {
            TestModels.deploy(repository, WAYS_TO_WAIT.get(way), parts[way]);
        }
        var called = TestModels.joining(CALLED).intermediateCatchEvent("Event_Parcel");
        TestModels.deploy(repository, CALLED, unpack(called.message(PARCEL)));
        var collector = order(COLLECTOR, "PCO")
                .exclusiveGateway("Gateway_Again")
                .intermediateCatchEvent("Event_Parcel")
                .message(PARCEL)
                .connectTo("Gateway_Again");
        TestModels.deploy(repository, COLLECTOR, collector.done());
        var broken = order(BROKEN, "PBR")
                .intermediateCatchEvent("Event_Parcel")
                .message(PARCEL)
                .serviceTask("Task_Break")
                .camundaExpression("${parcel.missing}");
        TestModels.deploy(repository, BROKEN, unpack(broken));
    }

    private static BpmnModelInstance call() {
        return order(CALLER, "PCL")
                .callActivity("CallActivity_Parcel")
                .calledElement(CALLED)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent("EndEvent_Called")
                .done();
    }

    private static BpmnModelInstance boundary() {
        var wait = order("parcel-boundary", "PBO").userTask("Task_Wait").camundaCandidateGroups("service-desk");
        wait.endEvent("EndEvent_NotWaited");
        return unpack(wait.boundaryEvent("BoundaryEvent_Parcel").message(PARCEL));
    }

    private static BpmnModelInstance choice() {
        var first = order("parcel-choice", "PCH").eventBasedGateway().id("Gateway_First");
        first.intermediateCatchEvent("Event_Letter").message("letter-arrived").endEvent("EndEvent_Letter");
        return unpack(first.intermediateCatchEvent("Event_Parcel").message(PARCEL));
    }

    /** Does not interrupt the sub-process in which it stands. */
    private static BpmnModelInstance event() {
        var model = order("parcel-event", "PEV")
                .subProcess("SubProcess_Work")
                .embeddedSubProcess()
                .startEvent("StartEvent_Work")
                .userTask("Task_Wait")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Worked")
                .subProcessDone()
                .endEvent("EndEvent_Done")
                .done();
        SubProcess work = model.getModelElementById("SubProcess_Work");
        var start = work.builder()
                .embeddedSubProcess()
                .eventSubProcess("EventSubProcess_Parcel")
                .startEvent("StartEvent_Parcel")
                .interrupting(false);
        return unpack(start.message(PARCEL));
    }

    private static UserTaskBuilder order(String id, String prefix) {
        return TestModels.process(id, prefix)
                .userTask("Task_Order")
                .name("Order")
                .camundaCandidateGroups("service-desk");
    }

    private static BpmnModelInstance unpack(AbstractFlowNodeBuilder<?, ?> after) {
        return after.userTask("Task_Unpack")
                .name("Unpack")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Unpacked")
                .done();
    }
}
