package io.opsward.engine.internal;

import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.identity.UserId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the product what happens to user tasks, within the transaction in which it happens. */
@Component
class TaskEvents implements TaskListener {

    private final ApplicationEventPublisher events;

    TaskEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, this);
        task.addBuiltInTaskListener(EVENTNAME_UPDATE, this);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask delegate) {
        var task = (TaskEntity) delegate;
        switch (delegate.getEventName()) {
            case EVENTNAME_CREATE -> events.publishEvent(new UserTaskOffered(EngineTasks.of(task)));
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_UPDATE -> updated(task);
            case EVENTNAME_COMPLETE ->
                events.publishEvent(new UserTaskCompleted(EngineTasks.of(task), EngineUser.ofCommand()));
            case EVENTNAME_DELETE -> events.publishEvent(new UserTaskWithdrawn(EngineTasks.of(task)));
            default -> throw new IllegalStateException("Not listened to: " + delegate.getEventName());
        }
    }

    private void assigned(TaskEntity task) {
        events.publishEvent(new UserTaskAssigned(EngineTasks.of(task), assigneeBefore(task), EngineUser.ofCommand()));
    }

    /** A new due date is offered again, with the same task; a change of the assignee is told by its own event. */
    private void updated(TaskEntity task) {
        if (task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            events.publishEvent(new UserTaskOffered(EngineTasks.of(task)));
        }
    }

    private static @Nullable UserId assigneeBefore(TaskEntity task) {
        var change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        var before = change == null ? null : change.getOrgValueString();
        return before == null || before.isBlank() ? null : new UserId(before);
    }
}
