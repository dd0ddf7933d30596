package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * From every step a way leads to an end event. Where an event at the border of the sub-process, or a terminating end event
 * of another way, ends the work, steps may follow each other in a circle; but each is followed by something.
 */
final class EverythingComesToAnEnd implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.scopes().stream().flatMap(scope -> check(model, scope));
    }

    private static Stream<ModelFinding> check(ProcessFile model, ProcessFile.Scope scope) {
        if (scope.all(EndEvent.class).findAny().isEmpty()) {
            return Stream.empty();
        }
        var ways = new Ways(model, scope);
        var leading = ways.to(goals(model, scope, ways));
        return scope.all(FlowNode.class)
                .filter(node -> node.getId() != null && !leading.contains(node.getId()))
                .filter(node -> !standsAside(node))
                .map(node -> model.error(node, "no way leads from here to an end event; draw one"));
    }

    /** End events, and circles where something from outside ends them. */
    private static Set<String> goals(ProcessFile model, ProcessFile.Scope scope, Ways ways) {
        var goals = scope.all(EndEvent.class).map(FlowNode::getId).collect(Collectors.toSet());
        if (isCutOff(model, scope)) {
            scope.nodeIds().filter(id -> ways.from(ways.after(id)).contains(id)).forEach(goals::add);
        }
        return goals;
    }

    /** Event sub-processes and compensation have no flow to go on. */
    private static boolean standsAside(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent()
                || node instanceof Activity activity && activity.isForCompensation();
    }

    private static boolean isCutOff(ProcessFile model, ProcessFile.Scope scope) {
        var terminated = scope.all(EndEvent.class)
                .anyMatch(end -> !end.getChildElementsByType(TerminateEventDefinition.class)
                        .isEmpty());
        return terminated || scope.container() instanceof SubProcess part && isCutOffFromOutside(model, part);
    }

    /** By an event at the border of the sub-process or of one around it. */
    private static boolean isCutOffFromOutside(ProcessFile model, SubProcess part) {
        return model.all(BoundaryEvent.class)
                        .anyMatch(event -> event.cancelActivity() && part.equals(event.getAttachedTo()))
                || part.getParentElement() instanceof SubProcess outer && isCutOffFromOutside(model, outer);
    }
}
