package io.opsward.servicelevel;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A target was missed. Published once for each clock and target, within the transaction of the timer or of the act that
 * came too late.
 *
 * @param caseNumber the case
 * @param title title of the case, or its number
 * @param clock what is measured
 * @param priority priority of the case, or null
 * @param dueAt when it was due, UTC
 * @param taskId the open task that the clock waits for, or null
 * @param assignee who holds that task, or null
 * @param groups whom that task is offered to
 */
public record DeadlineMissed(
        CaseNumber caseNumber,
        String title,
        ClockName clock,
        @Nullable Priority priority,
        Instant dueAt,
        @Nullable String taskId,
        @Nullable UserId assignee,
        Set<GroupKey> groups) {}
