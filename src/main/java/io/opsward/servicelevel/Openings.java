package io.opsward.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The opening hours of a calendar from a moment on, in order of time and without end. It goes from one change of the
 * zone's offset to the next, since only between two changes local time runs as real time does.
 */
final class Openings {

    private static final long MOST_EMPTY_DAYS = 36_600;

    private final ServiceCalendar calendar;
    private final ZoneRules rules;
    private final Deque<Span> ready = new ArrayDeque<>();

    private Instant from;
    private Instant until;
    private ZoneOffset offset;
    private LocalDate date;

    Openings(ServiceCalendar calendar, Instant start) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.from = start;
        this.offset = rules.getOffset(start);
        this.until = endOfOffset(start);
        this.date = start.atOffset(offset).toLocalDate();
    }

    /** @throws IllegalStateException if nothing is open for a hundred years */
    Span next() {
        for (var empty = 0L; ready.isEmpty(); empty++) {
            if (empty > MOST_EMPTY_DAYS) {
                throw new IllegalStateException("The service calendar is never open");
            }
            readDay();
        }
        return ready.remove();
    }

    private void readDay() {
        calendar.hoursOf(date).stream()
                .map(hours -> new Span(
                        hours.opensOn(date).toInstant(offset),
                        hours.closesOn(date).toInstant(offset)))
                .map(open -> open.within(from, until))
                .filter(open -> !open.isEmpty())
                .forEach(ready::add);
        var nextDay = date.plusDays(1).atStartOfDay().toInstant(offset);
        if (nextDay.isBefore(until)) {
            date = date.plusDays(1);
        } else {
            changeOffset();
        }
    }

    private void changeOffset() {
        from = until;
        offset = rules.getOffset(from);
        until = endOfOffset(from);
        date = from.atOffset(offset).toLocalDate();
    }

    private Instant endOfOffset(Instant moment) {
        var change = rules.nextTransition(moment);
        return change == null ? Instant.MAX : change.getInstant();
    }
}
