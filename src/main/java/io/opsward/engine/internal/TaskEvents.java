package io.opsward.engine.internal;

import io.opsward.engine.StepCompleted;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.identity.UserId;
import java.util.Date;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
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
    private final TakenDuties duties;
    private final ApartTasks apart;

    /** Tasks that the product is just being told of in this thread. */
    private final ThreadLocal<Set<String>> announced = ThreadLocal.withInitial(HashSet::new);

    TaskEvents(ApplicationEventPublisher events, TakenDuties duties, ApartTasks apart) {
        this.events = events;
        this.duties = duties;
        this.apart = apart;
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
            case EVENTNAME_CREATE -> offered(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_UPDATE -> updated(task);
            case EVENTNAME_COMPLETE -> completed(task);
            case EVENTNAME_DELETE -> withdrawn(task);
            default -> throw new IllegalStateException("Not listened to: " + delegate.getEventName());
        }
    }

    /** What listeners change in the task while they hear of it is told when all have heard. */
    private void offered(TaskEntity task) {
        apart.offered(task);
        var offered = EngineTasks.of(task);
        announced.get().add(task.getId());
        try {
            events.publishEvent(new UserTaskOffered(offered));
        } finally {
            announced.get().remove(task.getId());
        }
        changed(task, offered);
    }

    /** Tells that the task is due at another time or offered to other people than before, if it is. */
    void changed(TaskEntity task, UserTask before) {
        var now = EngineTasks.reread(task);
        var same = Objects.equals(now.dueAt(), before.dueAt())
                && now.groups().equals(before.groups())
                && now.users().equals(before.users());
        if (!same && !announced.get().contains(task.getId())) {
            events.publishEvent(new UserTaskChanged(before, now));
        }
    }

    private void assigned(TaskEntity task) {
        events.publishEvent(new UserTaskAssigned(EngineTasks.of(task), assigneeBefore(task), EngineUser.ofCommand()));
    }

    /** A change of the assignee is told by its own event. */
    private void updated(TaskEntity task) {
        var due = task.getPropertyChanges().get(TaskEntity.DUE_DATE);
        if (due != null) {
            changed(task, EngineTasks.whenDue(task, (Date) due.getOrgValue()));
        }
    }

    private void completed(TaskEntity task) {
        duties.completed(task);
        apart.ended(task);
        var completed = EngineTasks.of(task);
        var by = EngineUser.ofCommand();
        var properties =
                StepEvents.ofModules(ModelProperties.of(task.getExecution().getActivity()));
        if (!properties.isEmpty()) {
            events.publishEvent(new StepCompleted(completed, properties, task::getVariable, by));
        }
        events.publishEvent(new UserTaskCompleted(completed, by));
    }

    private void withdrawn(TaskEntity task) {
        apart.ended(task);
        events.publishEvent(new UserTaskWithdrawn(EngineTasks.of(task)));
    }

    private static @Nullable UserId assigneeBefore(TaskEntity task) {
        var change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        var before = change == null ? null : change.getOrgValueString();
        return before == null || before.isBlank() ? null : new UserId(before);
    }
}
