package io.opsward.servicelevel;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clock has passed a warning threshold. Published once for each clock and threshold, within the transaction of the timer.
 *
 * @param caseNumber the case
 * @param title title of the case, or its number
 * @param clock what is measured
 * @param percent threshold
 * @param dueAt when it is due, UTC
 * @param taskId the open task that the clock waits for, or null
 * @param assignee who holds that task, or null
 * @param groups whom that task is offered to
 */
public record DeadlineApproaching(
        CaseNumber caseNumber,
        String title,
        ClockName clock,
        int percent,
        Instant dueAt,
        @Nullable String taskId,
        @Nullable UserId assignee,
        Set<GroupKey> groups) {}
