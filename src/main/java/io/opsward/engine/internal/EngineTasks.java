package io.opsward.engine.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** The engine's task as the product's. */
final class EngineTasks {

    /** The task that the act in this thread has read and locked: saves reading its groups and its case again. */
    private static final ThreadLocal<UserTask> LOCKED = new ThreadLocal<>();

    /** As the engine writes what has become of a task. */
    private static final Set<String> ENDED = Set.of("Completed", "Deleted");

    private EngineTasks() {}

    /** Does something while the locked task is known. */
    static <T> T knowing(UserTask locked, Supplier<T> what) {
        var before = LOCKED.get();
        LOCKED.set(locked);
        try {
            return what.get();
        } finally {
            if (before == null) {
                LOCKED.remove();
            } else {
                LOCKED.set(before);
            }
        }
    }

    /** The task as it is now, within the command that changes it. */
    static UserTask of(TaskEntity task) {
        var locked = LOCKED.get();
        return locked == null || !locked.id().equals(task.getId())
                ? reread(task)
                : with(locked, task, task.getDueDate());
    }

    /** The task as it is now, when the people it is offered to may have changed within the command. */
    static UserTask reread(TaskEntity task) {
        return whenDue(task, task.getDueDate());
    }

    /** The task as it is now but for the time when it was due. */
    static UserTask whenDue(TaskEntity task, @Nullable Date due) {
        return with(read(task), task, due);
    }

    private static UserTask with(UserTask locked, TaskEntity task, @Nullable Date due) {
        var name = task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
        return new UserTask(
                locked.id(),
                locked.key(),
                name,
                locked.definitionId(),
                locked.processKey(),
                locked.instanceId(),
                locked.caseNumber(),
                task.getAssignee() == null ? null : new UserId(task.getAssignee()),
                locked.groups(),
                locked.users(),
                locked.createdAt(),
                instant(due));
    }

    /** Whether people can still work on it: a command knows its tasks beyond their end. */
    static boolean isOpen(TaskEntity task) {
        return !ENDED.contains(String.valueOf(task.getTaskState()));
    }

    private static UserTask read(TaskEntity task) {
        Set<GroupKey> groups = new LinkedHashSet<>();
        Set<UserId> users = new LinkedHashSet<>();
        for (var candidate : task.getCandidates()) {
            if (candidate.getGroupId() != null) {
                groups.add(new GroupKey(candidate.getGroupId()));
            } else if (candidate.getUserId() != null) {
                users.add(new UserId(candidate.getUserId()));
            }
        }
        var execution = task.getExecution();
        return new UserTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinitionId(),
                execution.getProcessDefinition().getKey(),
                task.getProcessInstanceId(),
                new CaseNumber(execution.getProcessBusinessKey()),
                null,
                groups,
                users,
                task.getCreateTime().toInstant(),
                null);
    }

    private static @Nullable Instant instant(@Nullable Date moment) {
        return moment == null ? null : moment.toInstant();
    }
}
