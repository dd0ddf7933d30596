package io.opsward.engine.internal;

import io.opsward.engine.CaseReader;
import io.opsward.engine.DataChange;
import io.opsward.engine.FormSource;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases from the engine's own tables. */
@Component
@Transactional(readOnly = true)
class EmbeddedCaseReader implements CaseReader {

    private static final String FORM = ".form";

    private final TaskService tasks;
    private final RepositoryService repository;
    private final DataChangeReader changes;

    EmbeddedCaseReader(TaskService tasks, RepositoryService repository, DataChangeReader changes) {
        this.tasks = tasks;
        this.repository = repository;
        this.changes = changes;
    }

    @Override
    public List<io.opsward.engine.UserTask> openTasks(CaseNumber number) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> userTask(task, number))
                .toList();
    }

    @Override
    public List<FormSource> forms(String definitionId) {
        var deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
        var resources = repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> name.endsWith(FORM))
                .collect(Collectors.toMap(EmbeddedCaseReader::formId, Function.identity(), (one, other) -> one));
        return formsInOrder(definitionId)
                .filter(resources::containsKey)
                .map(form -> new FormSource(form, text(deployment, resources.get(form)), definitionId))
                .toList();
    }

    /** Forms that the model names: the start form, then those of tasks in the order of the model. */
    private Stream<String> formsInOrder(String definitionId) {
        var model = repository.getBpmnModelInstance(definitionId);
        return Stream.concat(
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef),
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef))
                .filter(Objects::nonNull)
                .distinct();
    }

    @Override
    public List<DataChange> dataChanges(CaseNumber number) {
        return changes.of(number);
    }

    private static String formId(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - FORM.length());
    }

    private String text(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private io.opsward.engine.UserTask userTask(Task task, CaseNumber number) {
        var links = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .toList();
        return new io.opsward.engine.UserTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                task.getProcessDefinitionId(),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                task.getProcessInstanceId(),
                number,
                task.getAssignee() == null ? null : new UserId(task.getAssignee()),
                links.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .map(GroupKey::new)
                        .collect(Collectors.toSet()),
                links.stream()
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
