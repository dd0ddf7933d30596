package io.opsward.engine.internal;

import io.opsward.engine.StepReached;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the product when a case comes to an element that has properties for other modules. */
@Component
class StepEvents {

    private final ApplicationEventPublisher events;

    StepEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void listenTo(ActivityImpl element) {
        var properties = ofModules(ModelProperties.of(element));
        if (!properties.isEmpty()) {
            element.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> publish((ExecutionEntity) execution, element.getId(), properties));
        }
    }

    /** Tells what the process itself says to other modules. */
    void publishStart(ExecutionEntity instance) {
        var properties = ofModules(ModelProperties.of(instance.getProcessDefinition()));
        if (!properties.isEmpty()) {
            publish(instance, "", properties);
        }
    }

    /** The properties that are other modules' business. */
    static Map<String, String> ofModules(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> Stream.of("case.", "process.", "task.", DutyProperties.PREFIX)
                        .noneMatch(prefix -> property.getKey().startsWith(prefix)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void publish(ExecutionEntity execution, String elementId, Map<String, String> expressions) {
        var values = expressions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> ModelExpressions.text(entry.getValue(), execution)));
        events.publishEvent(new StepReached(
                Definitions.info(execution.getProcessDefinition()),
                execution.getProcessInstanceId(),
                new CaseNumber(execution.getProcessBusinessKey()),
                elementId,
                values));
    }
}
