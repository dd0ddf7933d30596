package io.opsward.schedule;

import java.time.Instant;

/**
 * Time in which a change is carried out.
 *
 * @param start first moment, UTC
 * @param end first moment after it, UTC
 */
public record Window(Instant start, Instant end) {

    /** Whether there is a moment that both have; windows that touch have none. */
    public boolean overlaps(Window other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
