package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What waits for a message or signal, or sends an error or escalation, says which. */
final class EventsAreTold implements ProcessRule {

    private static final Map<Class<? extends EventDefinition>, String> ALWAYS =
            Map.of(MessageEventDefinition.class, "messageRef", SignalEventDefinition.class, "signalRef");
    private static final Map<Class<? extends EventDefinition>, String> WHEN_THROWN =
            Map.of(ErrorEventDefinition.class, "errorRef", EscalationEventDefinition.class, "escalationRef");

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var waiting = model.all(ReceiveTask.class).filter(task -> isMissing(model, task, "messageRef"));
        var always = missing(model, ALWAYS).filter(event -> !isDelegated(event));
        var thrown = missing(model, WHEN_THROWN).filter(ThrowEvent.class::isInstance);
        return Stream.of(waiting, always, thrown)
                .flatMap(found -> found)
                .map(FlowElement.class::cast)
                .map(element -> model.error(
                        element, "it does not say which message, signal, error or escalation it means; choose one"));
    }

    private static Stream<ModelElementInstance> missing(
            ProcessFile model, Map<Class<? extends EventDefinition>, String> references) {
        return references.entrySet().stream()
                .flatMap(kind -> model.all(kind.getKey())
                        .filter(definition -> isMissing(model, definition, kind.getValue()))
                        .map(EventDefinition::getParentElement)
                        .filter(FlowElement.class::isInstance));
    }

    /** A message that a delegate sends needs no name here. */
    private static boolean isDelegated(ModelElementInstance event) {
        return event instanceof ThrowEvent
                && ProcessFile.triggers(event).stream()
                        .anyMatch(definition -> ProcessFile.camunda(definition, "delegateExpression") != null);
    }

    private static boolean isMissing(ProcessFile model, ModelElementInstance element, String reference) {
        var id = element.getAttributeValue(reference);
        return id == null || model.model().getModelElementById(id.substring(id.indexOf(':') + 1)) == null;
    }
}
