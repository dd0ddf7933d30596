package io.opsward.servicelevel;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first moment, UTC
 * @param until first moment after it, UTC; the same as {@code from} where nothing is meant
 */
public record Span(Instant from, Instant until) {

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, until);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** What of it lies within both moments; empty where nothing does. */
    Span within(Instant first, Instant last) {
        var begins = from.isBefore(first) ? first : from;
        var ends = until.isAfter(last) ? last : until;
        return new Span(begins, ends.isBefore(begins) ? begins : ends);
    }
}
