package io.opsward.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours in which the service is delivered, and time counted in them alone. A local hour that a change to summer time
 * leaves out counts for nothing, one that comes twice counts twice.
 *
 * @see "Decision 0014"
 */
public final class ServiceCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, ExceptionalDay> days;
    private final List<Hours> usualDay;

    /**
     * @param zone time zone of the hours
     * @param week hours of each day; a day without an entry is not worked
     * @param days days that differ from their week
     * @throws IllegalArgumentException if no day is worked, or hours of a day overlap
     */
    public ServiceCalendar(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Collection<ExceptionalDay> days) {
        this.zone = zone;
        week.forEach((day, hours) -> this.week.put(day, apart(hours)));
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(ExceptionalDay::date, Function.identity()));
        this.usualDay = Stream.of(DayOfWeek.values())
                .map(day -> this.week.getOrDefault(day, List.of()))
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A service calendar needs at least one working day"));
    }

    private static List<Hours> apart(List<Hours> hours) {
        var sorted = hours.stream().sorted().toList();
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("Hours overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }

    /** Time zone of the hours. */
    public ZoneId zone() {
        return zone;
    }

    /** Hours that count on that day, in order; empty where none do. */
    public List<Hours> hoursOf(LocalDate date) {
        var usual = week.getOrDefault(date.getDayOfWeek(), List.of());
        var exception = days.get(date);
        if (exception == null) {
            return usual;
        }
        return switch (exception.kind()) {
            case HOLIDAY -> List.of();
            case WORKING_DAY -> usual.isEmpty() ? usualDay : usual;
        };
    }

    /** How that day differs from its week; empty if it does not. */
    public Optional<ExceptionalDay> exception(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The first moment at which so much service time has passed: closing time rather than the next opening. */
    public Instant plus(Instant start, Duration serviceTime) {
        var remaining = serviceTime;
        var position = start;
        for (var openings = new Openings(this, start); remaining.compareTo(Duration.ZERO) > 0; ) {
            var open = openings.next();
            var used = open.length().compareTo(remaining) < 0 ? open.length() : remaining;
            position = open.from().plus(used);
            remaining = remaining.minus(used);
        }
        return position;
    }

    /** Service time between two moments; zero if the second is not after the first. */
    public Duration between(Instant from, Instant until) {
        return openings(from, until).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** What counts between two moments, in order of time; hours that follow without a gap are one stretch. */
    public List<Span> openings(Instant from, Instant until) {
        var found = new ArrayList<Span>();
        var openings = new Openings(this, from);
        for (var open = openings.next(); open.from().isBefore(until); open = openings.next()) {
            var part = open.within(from, until);
            var last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && last.until().equals(part.from())) {
                found.set(found.size() - 1, new Span(last.from(), part.until()));
            } else {
                found.add(part);
            }
        }
        return found;
    }

    /** The same time of day, so many working days after the day of the start. */
    public Instant plusWorkingDays(Instant start, int workingDays) {
        var date = start.atZone(zone).toLocalDate();
        for (var remaining = workingDays; remaining > 0; ) {
            date = date.plusDays(1);
            if (!hoursOf(date).isEmpty()) {
                remaining--;
            }
        }
        return date.atTime(start.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    }
}
