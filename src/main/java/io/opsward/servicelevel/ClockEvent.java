package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a clock. Events only grow; everything else about a clock follows from them.
 *
 * @param at UTC
 * @param kind what happened
 * @param reason hold reason of {@link Kind#PAUSED}, else null
 * @param terms what it is measured by from now on, of {@link Kind#TERMS}; may be known at {@link Kind#STARTED}; of
 *     {@link Kind#RECALCULATED} only the calendar and its version matter; else null
 * @param by who did it
 */
public record ClockEvent(
        Instant at,
        Kind kind,
        @Nullable String reason,
        @Nullable Terms terms,
        UserId by) {

    /** What may happen to a clock. */
    public enum Kind {
        /** It began. */
        STARTED,
        /** Other terms: the priority is known or has changed. Time that has passed carries over. */
        TERMS,
        /** The case is on hold. Whether the clock stands still is up to the terms. */
        PAUSED,
        /** The case goes on. */
        RESUMED,
        /** What was promised has been done. */
        STOPPED,
        /** It was not enough (reopened): the clock goes on, the time since it was stopped does not count. */
        RESTARTED,
        /** The stop before is void: all the time since counts as if there had been none. Says nothing unless stopped. */
        CONTINUED,
        /**
         * An administrator has had it counted by a newer version of its calendar, from its beginning. Terms with an older
         * version of that calendar, before or after, are measured by the newer one.
         */
        RECALCULATED
    }
}
