package io.opsward.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** The hours of the week in which the service is delivered, and time counted in them alone. */
public final class ServiceCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, Hours> week;

    /**
     * @param zone time zone of the hours
     * @param week hours of the days worked
     * @throws IllegalArgumentException if no day is worked
     */
    public ServiceCalendar(ZoneId zone, Map<DayOfWeek, Hours> week) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A service calendar needs at least one working day");
        }
        this.zone = zone;
        this.week = Map.copyOf(week);
    }

    /** The moment at which so much service time has passed; closing time rather than the next opening. */
    public Instant plus(Instant start, Duration serviceTime) {
        var position = start;
        var remaining = serviceTime;
        for (var date = dateOf(start); !remaining.isZero(); date = date.plusDays(1)) {
            var hours = week.get(date.getDayOfWeek());
            if (hours == null) {
                continue;
            }
            var closes = at(date, hours.closes());
            position = later(position, at(date, hours.opens()));
            var left = Duration.between(position, closes);
            if (left.compareTo(remaining) >= 0) {
                return position.plus(remaining);
            }
            if (!left.isNegative()) {
                remaining = remaining.minus(left);
            }
        }
        return position;
    }

    /** The same time of day, so many working days after the day of the start. */
    public Instant plusWorkingDays(Instant start, int workingDays) {
        var date = dateOf(start);
        for (var remaining = workingDays; remaining > 0; ) {
            date = date.plusDays(1);
            if (week.containsKey(date.getDayOfWeek())) {
                remaining--;
            }
        }
        return at(date, start.atZone(zone).toLocalTime());
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Working hours of a day.
     *
     * @param opens first moment that counts
     * @param closes first moment that counts no more
     */
    public record Hours(LocalTime opens, LocalTime closes) {

        /** @throws IllegalArgumentException if it closes before it opens */
        public Hours {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("Closes before it opens: " + opens + " to " + closes);
            }
        }
    }
}
