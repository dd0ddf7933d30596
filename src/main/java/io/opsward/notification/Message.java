package io.opsward.notification;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param id rises with time
 * @param kind what it tells of
 * @param caseNumber the case
 * @param taskId the task that it leads to, or null
 * @param facts of what it tells
 * @param createdAt UTC
 * @param readAt UTC, or null while unread
 */
public record Message(
        long id,
        MessageKind kind,
        CaseNumber caseNumber,
        @Nullable String taskId,
        Map<Fact, String> facts,
        Instant createdAt,
        @Nullable Instant readAt) {

    /** Address of the page it leads to, without a slash at its beginning. */
    public String path() {
        return taskId == null ? "cases/" + caseNumber : "tasks/" + taskId;
    }
}
