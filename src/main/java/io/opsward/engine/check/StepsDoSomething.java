package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A service task, a send task or an event that sends a message says what does it. */
final class StepsDoSomething implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var steps = Stream.concat(model.all(ServiceTask.class), model.all(SendTask.class))
                .filter(step -> !says(step))
                .map(FlowNode.class::cast);
        var events = model.all(MessageEventDefinition.class)
                .filter(definition -> !says(definition))
                .map(EventDefinition::getParentElement)
                .filter(ThrowEvent.class::isInstance)
                .map(FlowNode.class::cast);
        return Stream.concat(steps, events)
                .map(step -> model.error(step, "nothing does it; name a delegate expression or an expression"));
    }

    /** What is done in a way that is refused is not missing. */
    private static boolean says(ModelElementInstance step) {
        return Stream.of(DelegatesExist.ATTRIBUTE, "expression", "class", "type")
                .anyMatch(attribute -> !ProcessFile.isBlank(ProcessFile.camunda(step, attribute)));
    }
}
