package io.opsward.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * Time in which a change is carried out, or forbidden.
 *
 * @param start first moment, UTC
 * @param end first moment after it, UTC; whether it comes after the start is for the rules to say
 */
public record Window(Instant start, Instant end) {

    /** Whether there is a moment that both have; windows that touch have none. */
    public boolean overlaps(Window other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it ends after it starts. */
    public boolean isInOrder() {
        return start.isBefore(end);
    }

    /** Time from start to end. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
