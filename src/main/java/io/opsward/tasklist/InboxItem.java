package io.opsward.tasklist;

import io.opsward.engine.Separation;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a task list.
 *
 * @param taskId identifier of the task
 * @param definitionId version of the process, for the texts of the model
 * @param processKey process id
 * @param elementKey element id in the model
 * @param name English name in the model
 * @param caseNumber number of the case
 * @param title title of the case, or null while it has none
 * @param priority priority of the case, or null while not known
 * @param groups keys of the groups it is offered to
 * @param assignee who holds it, or null; of a done task who held it last
 * @param createdAt when it was offered, UTC
 * @param dueAt when it is due, UTC, or null
 * @param completedBy who completed it, or null while it is open
 * @param completedAt when it was completed, UTC, or null while it is open
 * @param barred why the current user may not do it, or null if duties of his do not keep him away
 * @param hasDraft whether the current user has a half-filled form of it
 */
public record InboxItem(
        String taskId,
        String definitionId,
        String processKey,
        String elementKey,
        String name,
        CaseNumber caseNumber,
        @Nullable String title,
        @Nullable Priority priority,
        List<String> groups,
        @Nullable UserId assignee,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable UserId completedBy,
        @Nullable Instant completedAt,
        @Nullable Separation barred,
        boolean hasDraft) {

    /** Whether it is open and its due date has passed. */
    public boolean isOverdue(Instant now) {
        return completedAt == null && dueAt != null && dueAt.isBefore(now);
    }
}
