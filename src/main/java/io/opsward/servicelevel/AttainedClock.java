package io.opsward.servicelevel;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as the attainment report counts it.
 *
 * @param id identifier
 * @param caseNumber the case
 * @param title its title
 * @param client its client organisation, or null
 * @param serviceItem its service item, or null
 * @param priority its priority, or null
 * @param openedAt when it was opened, UTC
 * @param name response or resolution
 * @param result how it stands
 * @param dueAt when it is or was due, UTC, or null
 * @param stoppedAt when it was stopped, UTC, or null
 * @param target service time allowed; null while it is not known
 * @param used service time used up
 * @param missedReason why it was missed, in a person's words, or null
 */
public record AttainedClock(
        long id,
        CaseNumber caseNumber,
        String title,
        @Nullable String client,
        @Nullable String serviceItem,
        @Nullable Priority priority,
        Instant openedAt,
        ClockName name,
        AttainmentResult result,
        @Nullable Instant dueAt,
        @Nullable Instant stoppedAt,
        @Nullable Duration target,
        Duration used,
        @Nullable String missedReason) {

    /** Service time beyond the target; zero while it is not used up. */
    public Duration lateBy() {
        return target == null || used.compareTo(target) <= 0 ? Duration.ZERO : used.minus(target);
    }

    /** The same with other time used. */
    public AttainedClock used(Duration other) {
        return new AttainedClock(
                id,
                caseNumber,
                title,
                client,
                serviceItem,
                priority,
                openedAt,
                name,
                result,
                dueAt,
                stoppedAt,
                target,
                other,
                missedReason);
    }
}
