package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A gateway that chooses has one default flow and a condition on every other one, so that a case never stands still there.
 * Conditions stand nowhere else.
 */
final class ChoicesAreClear implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var choices = model.all(FlowNode.class).filter(model::isChoice).flatMap(node -> check(model, node));
        var elsewhere = model.all(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .filter(flow -> !leavesGateway(model, flow))
                .map(flow -> model.error(
                        flow,
                        "its condition is not after an exclusive or inclusive gateway with several flows;"
                                + " draw the gateway or remove the condition"));
        return Stream.concat(choices, elsewhere);
    }

    private static boolean leavesGateway(ProcessFile model, SequenceFlow flow) {
        var source = model.model().getModelElementById(String.valueOf(flow.getAttributeValue("sourceRef")));
        return source instanceof FlowNode node && model.isChoice(node);
    }

    private static Stream<ModelFinding> check(ProcessFile model, FlowNode choice) {
        var chosen = choice instanceof ExclusiveGateway || choice instanceof InclusiveGateway
                ? choice.getAttributeValue("default")
                : null;
        var flows = model.outgoing(choice);
        if (flows.stream()
                .noneMatch(flow -> flow.getId() != null && flow.getId().equals(chosen))) {
            return Stream.of(model.error(
                    choice, "none of its flows is the default; mark the one to take when no condition holds"));
        }
        return flows.stream().flatMap(flow -> {
            var isDefault = chosen.equals(flow.getId());
            if (isDefault == (flow.getConditionExpression() == null)) {
                return Stream.empty();
            }
            return Stream.of(model.error(
                    flow,
                    isDefault
                            ? "it is the default flow and has a condition, which nobody would look at; remove one of both"
                            : "it has no condition; say when this answer is taken"));
        });
    }
}
