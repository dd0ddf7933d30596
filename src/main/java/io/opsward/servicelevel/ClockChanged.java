package io.opsward.servicelevel;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case was started, stopped, paused or re-timed. Published within the transaction of the step, so that others
 * may keep what they show of it.
 *
 * @param caseNumber the case
 * @param clock what is measured; never {@link ClockName#TASK}
 * @param kind what happened
 * @param state what it does now
 * @param dueAt when it is due, UTC; null while it stands still or is pending
 * @param missed whether its target is missed
 * @param at when it happened, UTC
 */
public record ClockChanged(
        CaseNumber caseNumber,
        ClockName clock,
        ClockEvent.Kind kind,
        ClockState state,
        @Nullable Instant dueAt,
        boolean missed,
        Instant at) {}
