package io.opsward.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock stands as it does: every interval, and the due date that follows from them. Made by {@link Explainer#explain}
 * alone, which is also what due dates and timers are taken from, so that figures and dates cannot disagree.
 *
 * @see "Decision 0014"
 */
public final class Explanation {

    private static final int WHOLE = 100;

    private final ClockState state;
    private final @Nullable Terms terms;
    private final List<ClockInterval> intervals;
    private final Instant now;
    private final Duration elapsed;

    Explanation(ClockState state, @Nullable Terms terms, List<ClockInterval> intervals, Instant now) {
        this.state = state;
        this.terms = terms;
        this.intervals = List.copyOf(intervals);
        this.now = now;
        this.elapsed = intervals.stream().map(ClockInterval::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** What the clock does. */
    public ClockState state() {
        return state;
    }

    /** What it is measured by now; empty while {@link ClockState#PENDING}. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /**
     * Its life up to the moment asked for, in order and without gaps; empty while {@link ClockState#PENDING} and at the
     * moment of its start.
     */
    public List<ClockInterval> intervals() {
        return intervals;
    }

    /** Service time used: the sum of all counted intervals. */
    public Duration elapsed() {
        return elapsed;
    }

    /** Target less what is used; negative once it is missed, zero while pending. */
    public Duration left() {
        return terms == null ? Duration.ZERO : terms.target().minus(elapsed);
    }

    /** Whether it went on after its due date. At the due date itself what is promised can still be kept. */
    public boolean isMissed() {
        return hasReached(WHOLE);
    }

    /** Whether it went on after so many percent of the target were used up, by the rules of {@link #isMissed()}. */
    public boolean hasReached(int percent) {
        var reached = reachedAt(percent).filter(moment -> !moment.isAfter(now));
        return reached.isPresent() && (state == ClockState.RUNNING || wentOnAfter(reached.get()));
    }

    private boolean wentOnAfter(Instant moment) {
        return intervals.stream().anyMatch(interval -> interval.until().isAfter(moment) && !interval.stands());
    }

    /**
     * When the target is used up, by what is known now. Of a stopped clock, when it would have been. Empty while the clock
     * stands still before that, and while {@link ClockState#PENDING}.
     */
    public Optional<Instant> dueAt() {
        return reachedAt(WHOLE);
    }

    /** When so many percent of the target are used up, by the rules of {@link #dueAt()}. */
    public Optional<Instant> reachedAt(int percent) {
        if (terms == null) {
            return Optional.empty();
        }
        var wanted = terms.target().multipliedBy(percent).dividedBy(WHOLE);
        var used = Duration.ZERO;
        for (var interval : intervals) {
            var rest = wanted.minus(used);
            if (rest.compareTo(interval.counted()) <= 0) {
                return Optional.of(interval.from().plus(rest));
            }
            used = used.plus(interval.counted());
        }
        return state == ClockState.PAUSED
                ? Optional.empty()
                : Optional.of(terms.calendar().plus(lastMoment(), wanted.minus(used)));
    }

    /** The time since a clock was stopped does not lead to the due date it would have had. */
    private Instant lastMoment() {
        var moment = now;
        for (var i = intervals.size() - 1;
                state == ClockState.STOPPED && i >= 0 && intervals.get(i).kind() == ClockInterval.Kind.STOPPED;
                i--) {
            moment = intervals.get(i).from();
        }
        return moment;
    }
}
