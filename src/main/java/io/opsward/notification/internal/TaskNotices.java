package io.opsward.notification.internal;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskOffered;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task was given to somebody by name, or waits for a group. */
@Component
class TaskNotices {

    private final Notifier notifier;
    private final Circle circle;
    private final WishRows wishes;
    private final CurrentUser currentUser;
    private final ModelTexts texts;
    private final CaseDuties duties;

    TaskNotices(
            Notifier notifier,
            Circle circle,
            WishRows wishes,
            CurrentUser currentUser,
            ModelTexts texts,
            CaseDuties duties) {
        this.notifier = notifier;
        this.circle = circle;
        this.wishes = wishes;
        this.currentUser = currentUser;
        this.texts = texts;
        this.duties = duties;
    }

    @EventListener
    void on(UserTaskOffered offered) {
        var task = offered.task();
        if (task.assignee() == null) {
            tellNamed(task, task.users());
            tellGroups(task, Set.of());
        }
    }

    /** A task that is offered to more people is news to those alone. */
    @EventListener
    void on(UserTaskChanged changed) {
        var task = changed.task();
        var before = changed.before();
        if (!before.users().containsAll(task.users())) {
            tellNamed(task, without(task.users(), before));
        }
        if (task.assignee() == null && !before.groups().containsAll(task.groups())) {
            tellGroups(task, before.groups());
        }
    }

    @EventListener
    void on(UserTaskAssigned assigned) {
        var task = assigned.task();
        var holder = task.assignee();
        if (holder != null && !holder.equals(assigned.by())) {
            notifier.tell(notice(MessageKind.TASK_GIVEN, task).by(assigned.by()), List.of(holder));
        }
    }

    private void tellNamed(UserTask task, Set<UserId> people) {
        if (!people.isEmpty()) {
            notifier.tell(notice(MessageKind.TASK_GIVEN, task).by(currentUser.id()), people);
        }
    }

    private static Set<UserId> without(Set<UserId> people, UserTask before) {
        var more = new LinkedHashSet<>(people);
        more.removeAll(before.users());
        more.remove(before.assignee());
        return more;
    }

    /**
     * Few want to be told of all that waits for their groups, so it is they who are asked for first. Who may not do the task
     * for a duty of his is not told.
     */
    private void tellGroups(UserTask task, Set<GroupKey> known) {
        var interested = wishes.whoChose(MessageKind.TASK_OFFERED);
        if (!interested.isEmpty()) {
            interested.retainAll(circle.membersOf(task.groups()));
            interested.removeAll(circle.membersOf(known));
            interested.removeAll(duties.barred(task.id()).keySet());
            notifier.tell(notice(MessageKind.TASK_OFFERED, task), interested);
        }
    }

    private Notice notice(MessageKind kind, UserTask task) {
        var chinese = texts.text(
                task.definitionId(), task.processKey() + "." + task.key(), task.name(), Locale.SIMPLIFIED_CHINESE);
        return Notice.of(kind, task.caseNumber())
                .leadingTo(task.id())
                .with(Fact.TASK_NAME, task.name())
                .with(Fact.TASK_CHINESE, chinese);
    }
}
