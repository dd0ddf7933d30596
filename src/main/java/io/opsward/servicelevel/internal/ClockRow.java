package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code servicelevel_clock}: what identifies a clock, and how it stood when something last happened to it.
 *
 * @param id identifier
 * @param owner whose clock it is
 * @param name what is measured
 * @param standing how it stood
 * @param latestAt latest moment that was told of, UTC
 * @param timerAt when its timer fires, UTC, or null if it has none
 * @param missedReason why the target was missed, or null
 */
record ClockRow(
        long id,
        Owner owner,
        ClockName name,
        Standing standing,
        Instant latestAt,
        @Nullable Instant timerAt,
        @Nullable MissedReason missedReason) {

    CaseNumber caseNumber() {
        return owner.caseNumber();
    }

    boolean isStopped() {
        return standing.state() == ClockState.STOPPED;
    }

    /** Time as this clock knows it: in whole seconds, and never back behind what was told already. */
    Instant later(Instant now) {
        return now.isAfter(latestAt) ? now : latestAt;
    }

    /** Whether stopping it at this moment would be too late. */
    boolean isLateAt(Instant at) {
        return standing.missed() || standing.dueAt() != null && standing.dueAt().isBefore(at);
    }

    ClockRow withoutTimer() {
        return new ClockRow(id, owner, name, standing, latestAt, null, missedReason);
    }

    /**
     * Whose clock it is.
     *
     * @param caseNumber the case
     * @param instanceId process instance that its timer belongs to
     * @param task the task of a {@link ClockName#TASK} clock, else null
     */
    record Owner(
            CaseNumber caseNumber,
            String instanceId,
            @Nullable Task task) {}

    /**
     * A task that has a clock of its own.
     *
     * @param id identifier
     * @param key element id in the model
     * @param name English name
     */
    record Task(String id, String key, String name) {}

    /**
     * How it stood.
     *
     * @param state what it did
     * @param dueAt UTC, or null
     * @param missed whether its target was missed
     */
    record Standing(ClockState state, @Nullable Instant dueAt, boolean missed) {}

    /**
     * Why the target was missed.
     *
     * @param text in a person's words
     * @param by who gave it
     * @param at when, UTC
     */
    record MissedReason(String text, UserId by, Instant at) {}
}
