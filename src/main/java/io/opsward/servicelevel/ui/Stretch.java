package io.opsward.servicelevel.ui;

import io.opsward.servicelevel.ClockInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Intervals of a clock between two changes: while it runs, those that count and those outside the service hours alternate.
 *
 * @param intervals in order of time, without gaps; at least one
 */
record Stretch(List<ClockInterval> intervals) {

    /** The life of a clock as stretches, in order of time. */
    static List<Stretch> of(List<ClockInterval> life) {
        var stretches = new ArrayList<Stretch>();
        var open = new ArrayList<ClockInterval>();
        for (var interval : life) {
            if (!open.isEmpty() && !belongTogether(open.get(0), interval)) {
                stretches.add(new Stretch(List.copyOf(open)));
                open.clear();
            }
            open.add(interval);
        }
        if (!open.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(open)));
        }
        return stretches;
    }

    Instant from() {
        return intervals.get(0).from();
    }

    Instant until() {
        return intervals.get(intervals.size() - 1).until();
    }

    /** What it is as a whole: counted if any of it is. */
    ClockInterval.Kind kind() {
        return openings() > 0 ? ClockInterval.Kind.COUNTED : intervals.get(0).kind();
    }

    /** What of it counts. */
    Duration counted() {
        return intervals.stream().map(ClockInterval::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** Times at which the service opened within it. */
    long openings() {
        return intervals.stream()
                .filter(interval -> interval.kind() == ClockInterval.Kind.COUNTED)
                .count();
    }

    private static boolean belongTogether(ClockInterval one, ClockInterval other) {
        return runs(one) == runs(other)
                && (runs(one) || one.kind() == other.kind())
                && one.terms().equals(other.terms())
                && Objects.equals(one.holdReason(), other.holdReason());
    }

    private static boolean runs(ClockInterval interval) {
        return interval.kind() == ClockInterval.Kind.COUNTED || interval.kind() == ClockInterval.Kind.CLOSED;
    }
}
