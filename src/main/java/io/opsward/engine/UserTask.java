package io.opsward.engine;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user task of a running process.
 *
 * @param id identifier of the task
 * @param key element id in the model
 * @param name English name in the model
 * @param definitionId version of the process
 * @param processKey process id
 * @param instanceId process instance
 * @param caseNumber number of the case
 * @param assignee who holds it, or null
 * @param groups groups it is offered to
 * @param users people it is offered to by name
 * @param createdAt when it was offered, UTC
 * @param dueAt when it is due, UTC, or null
 */
public record UserTask(
        String id,
        String key,
        String name,
        String definitionId,
        String processKey,
        String instanceId,
        CaseNumber caseNumber,
        @Nullable UserId assignee,
        Set<GroupKey> groups,
        Set<UserId> users,
        Instant createdAt,
        @Nullable Instant dueAt) {

    /** Whether the task is offered to this person by group or name. */
    public boolean isOfferedTo(UserId id, Set<GroupKey> memberships) {
        return users.contains(id) || groups.stream().anyMatch(memberships::contains);
    }
}
