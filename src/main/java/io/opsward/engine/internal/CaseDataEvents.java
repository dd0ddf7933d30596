package io.opsward.engine.internal;

import io.opsward.engine.CaseDataChanged;
import io.opsward.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the product what a model says about its case: all that the process says when it starts, one property again when a
 * variable in its expression is written, the status when an element that has one is reached. Writing is heard from the
 * engine's history, since the engine has no listener to variables of processes.
 */
@Component
class CaseDataEvents {

    private static final String OF_CASE = "case.";
    private static final String STATUS = "case.status";

    private final ApplicationEventPublisher events;

    CaseDataEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void listenTo(ActivityImpl element) {
        var status = ModelProperties.of(element).get(STATUS);
        if (status != null) {
            element.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> publish((ExecutionEntity) execution, Map.of(STATUS, status)));
        }
    }

    /** Publishes all that the process says about its case. */
    void publishAll(ExecutionEntity instance) {
        publish(instance, evaluated(instance, computed(instance.getProcessDefinition())));
    }

    /** Not a bean of its own: the starter would register every bean of this type once more. */
    HistoryEventHandler listener() {
        return new HistoryEventHandler() {
            @Override
            public void handleEvent(HistoryEvent event) {
                if (event instanceof HistoricVariableUpdateEventEntity variable && isWritten(variable)) {
                    written(variable);
                }
            }

            @Override
            public void handleEvents(List<HistoryEvent> several) {
                several.forEach(this::handleEvent);
            }
        };
    }

    private void written(HistoricVariableUpdateEventEntity variable) {
        var instance =
                Context.getCommandContext().getExecutionManager().findExecutionById(variable.getProcessInstanceId());
        if (instance != null && instance.getBusinessKey() != null) {
            changed(instance, variable.getVariableName());
        }
    }

    private static boolean isWritten(HistoricVariableUpdateEventEntity variable) {
        return variable.getProcessInstanceId() != null
                && (variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                        || variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE));
    }

    private void changed(ExecutionEntity instance, String variable) {
        Map<String, String> concerned = new HashMap<>();
        computed(instance.getProcessDefinition()).forEach((property, expression) -> {
            if (ModelExpressions.mentions(expression, variable)) {
                concerned.put(property, expression);
            }
        });
        publish(instance, evaluated(instance, concerned));
    }

    private static Map<String, String> computed(ProcessDefinitionEntity process) {
        return ModelProperties.of(process).entrySet().stream()
                .filter(property -> property.getKey().startsWith(OF_CASE))
                .filter(property -> !property.getKey().equals(Definitions.PREFIX))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> evaluated(ExecutionEntity instance, Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> ModelExpressions.text(entry.getValue(), instance)));
    }

    private void publish(ExecutionEntity execution, Map<String, String> properties) {
        if (!properties.isEmpty()) {
            events.publishEvent(new CaseDataChanged(new CaseNumber(execution.getProcessBusinessKey()), properties));
        }
    }
}
