package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockEvent.Kind.CONTINUED;
import static io.opsward.servicelevel.ClockEvent.Kind.RECALCULATED;
import static io.opsward.servicelevel.ClockEvent.Kind.STOPPED;

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
        var known = withoutVoidStops(
                events.stream().filter(event -> !event.at().isAfter(now)).toList());
        if (known.isEmpty()) {
            throw new IllegalArgumentException("A clock that has not started cannot be explained");
        }
        return new Explainer(now).read(recalculated(known));
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
        return new Explanation(state(), terms, merged());
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

    /** An interval without length is kept only where nothing else tells where the clock stands. */
    private void add(Instant from, Instant until, ClockInterval.Kind kind, Terms by) {
        if (from.isBefore(until) || intervals.isEmpty()) {
            intervals.add(new ClockInterval(from, until, kind, stopped ? null : holdReason, by));
        }
    }

    private List<ClockInterval> merged() {
        var whole = new ArrayList<ClockInterval>();
        for (var interval : intervals) {
            var last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && isSame(last, interval)) {
                whole.set(
                        whole.size() - 1,
                        new ClockInterval(
                                last.from(), interval.until(), last.kind(), last.holdReason(), interval.terms()));
            } else {
                whole.add(interval);
            }
        }
        return whole;
    }

    private static boolean isSame(ClockInterval one, ClockInterval other) {
        return one.kind() == other.kind()
                && one.terms().equals(other.terms())
                && Objects.equals(one.holdReason(), other.holdReason());
    }

    private static List<ClockEvent> withoutVoidStops(List<ClockEvent> events) {
        var kept = new ArrayList<ClockEvent>();
        for (var event : events) {
            if (event.kind() == CONTINUED) {
                var stop = lastIndexOf(STOPPED, kept);
                if (stop >= 0) {
                    kept.remove(stop);
                }
            }
            kept.add(event);
        }
        return kept;
    }

    private static int lastIndexOf(ClockEvent.Kind kind, List<ClockEvent> events) {
        for (var i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** A recalculation holds for all before it that was measured by an older version of the same calendar. */
    private static List<ClockEvent> recalculated(List<ClockEvent> events) {
        var known = new ArrayList<ClockEvent>();
        for (var event : events) {
            if (event.kind() == RECALCULATED) {
                var newer = Objects.requireNonNull(event.terms());
                known.replaceAll(before -> measuredBy(newer, before));
            }
            known.add(event);
        }
        return known;
    }

    private static ClockEvent measuredBy(Terms newer, ClockEvent event) {
        var before = event.terms();
        return before == null
                ? event
                : new ClockEvent(
                        event.at(),
                        event.kind(),
                        event.reason(),
                        before.measuredBy(newer.calendarVersion(), newer.calendar()),
                        event.by());
    }
}
