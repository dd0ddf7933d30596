package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** No step stands where no case ever comes. */
final class EverythingIsReached implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.scopes().stream().flatMap(scope -> check(model, scope));
    }

    private static Stream<ModelFinding> check(ProcessFile model, ProcessFile.Scope scope) {
        var starts = scope.all(FlowNode.class)
                .filter(EverythingIsReached::beginsByItself)
                .map(FlowNode::getId)
                .toList();
        if (starts.isEmpty()) {
            return Stream.empty();
        }
        var reached = new Ways(model, scope).from(starts);
        return scope.all(FlowNode.class)
                .filter(node -> node.getId() != null && !reached.contains(node.getId()))
                .map(node -> model.error(node, "no case ever comes here; draw a flow to it or remove it"));
    }

    private static boolean beginsByItself(FlowNode node) {
        return node instanceof StartEvent || node instanceof SubProcess part && part.triggeredByEvent();
    }
}
