package io.opsward.engine.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who may do what with a task. */
@Component
class TaskRights {

    private final CurrentUser user;
    private final UserDirectory directory;

    TaskRights(CurrentUser user, UserDirectory directory) {
        this.user = user;
        this.directory = directory;
    }

    /** @throws AccessRefused unless the person holds it, is offered it, or may reassign it */
    void requireSight(UserTask task) {
        if (!isHolder(task) && !isOffered(task) && !mayReassign(task)) {
            throw refused(task);
        }
    }

    void requireOffered(UserTask task) {
        if (!isOffered(task)) {
            throw refused(task);
        }
    }

    /** @throws RuleViolation if somebody else of the same groups holds it */
    void requireHolder(UserTask task) {
        if (isHolder(task)) {
            return;
        }
        if (task.assignee() != null && isOffered(task)) {
            throw taken(task.assignee());
        }
        throw refused(task);
    }

    /** @throws RuleViolation if it is offered to nobody else, so that nobody could take it again */
    void requireOthers(UserTask task) {
        if (task.groups().isEmpty() && task.users().isEmpty()) {
            throw new RuleViolation("task.for-you-alone");
        }
    }

    void requireReassigner(UserTask task) {
        if (!mayReassign(task)) {
            throw refused(task);
        }
    }

    /** @throws RuleViolation if the person is in none of the task's groups */
    void requireMember(UserTask task, UserId person) {
        var member = task.users().contains(person)
                || task.groups().stream()
                        .anyMatch(group -> directory.membersOf(group).contains(person));
        if (!member) {
            throw new RuleViolation("task.not-member", directory.displayName(person));
        }
    }

    boolean mayReassign(UserTask task) {
        return user.isInAnyOf(GroupKey.MANAGEMENT)
                || task.groups().stream().anyMatch(group -> directory.isLeaderOf(user.id(), group));
    }

    boolean isHolder(UserTask task) {
        return user.id().equals(task.assignee());
    }

    private boolean isOffered(UserTask task) {
        return task.isOfferedTo(user.id(), user.groups());
    }

    RuleViolation taken(UserId holder) {
        return new RuleViolation("task.taken", directory.displayName(holder));
    }

    private static AccessRefused refused(UserTask task) {
        return new AccessRefused("task %s of %s".formatted(task.id(), task.caseNumber()));
    }
}
