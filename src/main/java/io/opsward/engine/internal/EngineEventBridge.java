package io.opsward.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Listens to every process version that the engine loads, without a word about it in the models, and keeps the extension
 * properties with their elements.
 */
@Component
class EngineEventBridge extends AbstractBpmnParseListener {

    private final InstanceEvents cases;
    private final CaseDataEvents data;
    private final StepEvents steps;
    private final TakenDuties duties;
    private final TaskEvents tasks;

    EngineEventBridge(
            InstanceEvents cases, CaseDataEvents data, StepEvents steps, TakenDuties duties, TaskEvents tasks) {
        this.cases = cases;
        this.data = data;
        this.steps = steps;
        this.duties = duties;
        this.tasks = tasks;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        ModelProperties.keep(process, ModelProperties.read(element));
        listenTo(process.getActivities(), ModelProperties.readAll(element));
        cases.listenTo(process);
    }

    private void listenTo(List<ActivityImpl> activities, Map<String, Map<String, String>> properties) {
        for (var activity : activities) {
            ModelProperties.keep(activity, properties.getOrDefault(activity.getId(), Map.of()));
            data.listenTo(activity);
            steps.listenTo(activity);
            duties.listenTo(activity);
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
                tasks.listenTo(userTask.getTaskDefinition());
            }
            listenTo(activity.getActivities(), properties);
        }
    }
}
