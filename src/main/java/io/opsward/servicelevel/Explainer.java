package io.opsward.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the life of a clock from its events.
 *
 * @see "Decision 0014"
 */
public final class Explainer {

    private final Instant now;
    private final List<ClockInterval> intervals = new ArrayList<>();

    private @Nullable Terms terms;
    private @Nullable String holdReason;
    private boolean stopped;

    private Explainer(Instant now) {
        this.now = now;
    }

    /**
     * Explains a clock.
     *
     * @param events everything that happened to it, in order of time, beginning with {@link ClockEvent.Kind#STARTED}
     * @param now up to when, UTC; events after it are left out
     * @throws IllegalArgumentException if there is no event up to then
     */
    public static Explanation explain(List<ClockEvent> events, Instant now) {
        var known = EffectiveEvents.of(events, now);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("A clock that has not started cannot be explained");
        }
        return new Explainer(now).read(known);
    }

    private Explanation read(List<ClockEvent> events) {
        terms = events.stream()
                .map(ClockEvent::terms)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (var i = 0; i < events.size(); i++) {
            apply(events.get(i));
            var until = i + 1 < events.size() ? events.get(i + 1).at() : now;
            add(new Span(events.get(i).at(), until));
        }
        return new Explanation(state(), terms, intervals, now);
    }

    private void apply(ClockEvent event) {
        switch (event.kind()) {
            case PAUSED -> holdReason = event.reason();
            case RESUMED -> holdReason = null;
            case STOPPED -> stopped = true;
            case RESTARTED -> stopped = false;
            case STARTED, TERMS, CONTINUED, RECALCULATED -> {}
        }
        terms = event.terms() == null ? terms : event.terms();
    }

    private ClockState state() {
        if (terms == null) {
            return stopped ? ClockState.STOPPED : ClockState.PENDING;
        }
        if (stopped) {
            return ClockState.STOPPED;
        }
        return terms.pauses(holdReason) ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private void add(Span span) {
        if (terms == null) {
            return;
        }
        switch (state()) {
            case STOPPED -> add(span.from(), span.until(), ClockInterval.Kind.STOPPED, terms);
            case PAUSED -> add(span.from(), span.until(), ClockInterval.Kind.PAUSED, terms);
            default -> count(span, terms);
        }
    }

    private void count(Span span, Terms by) {
        var position = span.from();
        for (var open : by.calendar().openings(span.from(), span.until())) {
            add(position, open.from(), ClockInterval.Kind.CLOSED, by);
            add(open.from(), open.until(), ClockInterval.Kind.COUNTED, by);
            position = open.until();
        }
        add(position, span.until(), ClockInterval.Kind.CLOSED, by);
    }

    private void add(Instant from, Instant until, ClockInterval.Kind kind, Terms by) {
        var interval = new ClockInterval(from, until, kind, stopped ? null : holdReason, by);
        var last = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
        if (last != null && isSame(last, interval)) {
            intervals.set(intervals.size() - 1, new ClockInterval(last.from(), until, kind, interval.holdReason(), by));
        } else if (from.isBefore(until)) {
            intervals.add(interval);
        }
    }

    private static boolean isSame(ClockInterval one, ClockInterval other) {
        return one.kind() == other.kind()
                && one.terms().equals(other.terms())
                && Objects.equals(one.holdReason(), other.holdReason());
    }
}
