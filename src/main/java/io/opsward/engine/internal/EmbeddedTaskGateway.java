package io.opsward.engine.internal;

import io.opsward.engine.FormSource;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Tasks of the embedded engine. */
@Service
class EmbeddedTaskGateway implements TaskGateway {

    private final TaskService tasks;
    private final OpenTasks rows;
    private final CaseLocks locks;
    private final TaskRights rights;
    private final SeparationOfDuties duties;
    private final Definitions definitions;
    private final EngineActs acts;
    private final CurrentUser user;

    EmbeddedTaskGateway(
            TaskService tasks,
            OpenTasks rows,
            CaseLocks locks,
            TaskRights rights,
            SeparationOfDuties duties,
            Definitions definitions,
            EngineActs acts,
            CurrentUser user) {
        this.tasks = tasks;
        this.rows = rows;
        this.locks = locks;
        this.rights = rights;
        this.duties = duties;
        this.definitions = definitions;
        this.acts = acts;
        this.user = user;
    }

    @Override
    public UserTask get(String taskId) {
        var task = rows.find(taskId).orElseThrow(() -> new NotFound("task " + taskId));
        rights.requireSight(task);
        return task;
    }

    @Override
    public void claim(String taskId) {
        onLocked(taskId, task -> {
            if (rights.isHolder(task)) {
                return;
            }
            rights.requireOffered(task);
            if (task.assignee() != null) {
                throw rights.taken(task.assignee());
            }
            duties.require(task, user.id());
            tasks.claim(taskId, user.id().value());
        });
    }

    @Override
    public void release(String taskId) {
        onLocked(taskId, task -> {
            rights.requireHolder(task);
            rights.requireOthers(task);
            tasks.setAssignee(taskId, null);
        });
    }

    @Override
    public void complete(String taskId, Map<String, Object> values) {
        var variables = ProcessValues.toVariables(values);
        acts.perform(() -> {
            locks.lockCaseOf(taskId);
            return knowingLocked(taskId, task -> {
                rights.requireHolder(task);
                duties.require(task, user.id());
                tasks.complete(taskId, variables);
            });
        });
    }

    @Override
    public void reassign(String taskId, UserId to) {
        onLocked(taskId, task -> {
            rights.requireReassigner(task);
            rights.requireMember(task, to);
            duties.require(task, to);
            if (!to.equals(task.assignee())) {
                tasks.setAssignee(taskId, to.value());
            }
        });
    }

    private void onLocked(String taskId, Consumer<UserTask> act) {
        acts.perform(() -> knowingLocked(taskId, act));
    }

    private boolean knowingLocked(String taskId, Consumer<UserTask> act) {
        var task = rows.lock(taskId);
        return EngineTasks.knowing(task, () -> {
            act.accept(task);
            return true;
        });
    }

    @Override
    public boolean mayReassign(UserTask task) {
        return rights.mayReassign(task);
    }

    @Override
    public Optional<FormSource> form(String taskId) {
        var task = get(taskId);
        return definitions.taskForm(definitions.get(task.definitionId()), task.key());
    }

    @Override
    public Optional<FormSource> formOf(String definitionId, String elementKey) {
        return definitions.taskForm(definitions.get(definitionId), elementKey);
    }

    @Override
    public Map<String, Object> variables(String taskId) {
        return ProcessValues.plain(tasks.getVariablesTyped(get(taskId).id(), false));
    }
}
