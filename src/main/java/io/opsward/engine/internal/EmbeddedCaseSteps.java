package io.opsward.engine.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Changes cases in the embedded engine. */
@Service
class EmbeddedCaseSteps implements CaseSteps {

    private final ProcessEngineConfigurationImpl engine;
    private final Definitions definitions;
    private final TaskEvents tasks;
    private final EngineUser user;

    EmbeddedCaseSteps(ProcessEngine engine, Definitions definitions, TaskEvents tasks, EngineUser user) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.definitions = definitions;
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    public Map<String, String> properties(String definitionId, String elementId) {
        var definition = definitions.get(definitionId);
        if (elementId.isEmpty()) {
            return ModelProperties.of(definition);
        }
        var element = definition.findActivity(elementId);
        return element == null ? Map.of() : ModelProperties.of(element);
    }

    @Override
    public void setDue(String taskId, @Nullable Instant dueAt) {
        change(taskId, task -> task.setDueDate(dueAt == null ? null : Date.from(dueAt)));
    }

    @Override
    public void offerAlsoTo(String taskId, GroupKey group) {
        change(taskId, task -> {
            if (task.getCandidates().stream().noneMatch(link -> group.value().equals(link.getGroupId()))) {
                task.addCandidateGroup(group.value());
                // The task's own row changes too, so that whoever claims it at this moment has to look again.
                task.setLastUpdated(ClockUtil.getCurrentTime());
            }
        });
    }

    @Override
    public void offerToPeople(String taskId, Set<UserId> people) {
        change(taskId, task -> {
            people.stream().map(UserId::value).forEach(task::addCandidateUser);
            engine.getTaskService().setAssignee(taskId, null);
        });
    }

    @Override
    public void keepApart(String taskId, Set<String> variables) {
        change(taskId, task -> variables.forEach(name -> task.getExecution().setVariableLocal(name, null)));
    }

    private void change(String taskId, Consumer<TaskEntity> change) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            var task = command.getTaskManager().findTaskById(taskId);
            if (task != null && EngineTasks.isOpen(task)) {
                var before = EngineTasks.reread(task);
                change.accept(task);
                tasks.changed(task, before);
            }
            return true;
        });
    }

    @Override
    public void setVariables(String instanceId, Map<String, Object> values) {
        var variables = ProcessValues.toVariables(values);
        engine.getCommandExecutorTxRequired().execute(command -> {
            var instance = command.getExecutionManager().findExecutionById(instanceId);
            if (instance != null && !instance.isEnded()) {
                instance.setVariables(variables);
            }
            return true;
        });
    }

    @Override
    public String join(String processKey, CaseNumber number, Map<String, Object> variables) {
        var values = ProcessValues.toVariables(variables);
        var definition = joining(processKey);
        return user.actAsSystem(() -> engine.getRuntimeService()
                .startProcessInstanceById(definition.getId(), number.value(), values)
                .getId());
    }

    private ProcessDefinitionEntity joining(String processKey) {
        try {
            var definition = definitions.latest(processKey);
            if (Definitions.opensCases(definition)) {
                throw new IllegalStateException("Process %s opens cases of its own".formatted(processKey));
            }
            return definition;
        } catch (NotFound e) {
            throw new IllegalStateException("No process %s to join a case".formatted(processKey), e);
        }
    }
}
