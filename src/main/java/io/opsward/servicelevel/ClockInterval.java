package io.opsward.servicelevel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a clock's life.
 *
 * @param from first moment, UTC
 * @param until first moment after it, UTC
 * @param kind whether it counts, and why not
 * @param holdReason why the case was on hold then, also where the clock ran on; or null
 * @param terms what it was measured by
 */
public record ClockInterval(
        Instant from, Instant until, Kind kind, @Nullable String holdReason, Terms terms) {

    /** What a stretch of time is to a clock. */
    public enum Kind {
        /** Service time, counted. */
        COUNTED,
        /** Outside the hours of the calendar. */
        CLOSED,
        /** On hold for a reason that stops the clock. */
        PAUSED,
        /** What was promised had been done. */
        STOPPED
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** What of it counts. */
    public Duration counted() {
        return kind == Kind.COUNTED ? length() : Duration.ZERO;
    }

    /** Whether the clock stood still, whatever its calendar says. */
    boolean stands() {
        return kind == Kind.PAUSED || kind == Kind.STOPPED;
    }
}
