package io.opsward.servicelevel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of a day that counts as service time, in the local time of its calendar.
 *
 * @param opens first moment that counts
 * @param closes first moment that counts no more; midnight means the end of the day
 */
public record Hours(LocalTime opens, LocalTime closes) implements Comparable<Hours> {

    /** The whole day. */
    public static final Hours ALL_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** @throws IllegalArgumentException if it does not close after it opens */
    public Hours {
        if (!opens.isBefore(closes) && !closes.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("Closes before it opens: " + opens + " to " + closes);
        }
    }

    /** Whether both have a moment in common. */
    public boolean overlaps(Hours other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    LocalDateTime opensOn(LocalDate date) {
        return date.atTime(opens);
    }

    LocalDateTime closesOn(LocalDate date) {
        return closes.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(closes);
    }

    private boolean startsBeforeEndOf(Hours other) {
        return other.closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(other.closes);
    }

    @Override
    public int compareTo(Hours other) {
        return opens.compareTo(other.opens);
    }
}
