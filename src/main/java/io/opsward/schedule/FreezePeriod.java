package io.opsward.schedule;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which changes are forbidden (封网期).
 *
 * @param id its identifier
 * @param terms what is said of it
 * @param declaredBy who declared it or changed it last
 * @param ended who ended it before its time; null if nobody did
 * @param revision rises with every change; who edits says which one was read
 */
public record FreezePeriod(
        long id,
        FreezeTerms terms,
        UserId declaredBy,
        @Nullable Ending ended,
        int revision) {

    /**
     * How it ended before its time.
     *
     * @param at when, UTC
     * @param by who said so
     */
    public record Ending(Instant at, UserId by) {}

    /** Shown as {@code schedule.freeze.state.<NAME>}. */
    public enum State {
        UPCOMING,
        IN_FORCE,
        OVER,
        /** Ended before it began. */
        CALLED_OFF
    }

    /** The time in which it is really in force; out of order if it was called off. */
    public Window window() {
        var window = terms.window();
        return ended == null || ended.at().isAfter(window.end()) ? window : new Window(window.start(), ended.at());
    }

    /** Where it stands at a moment. */
    public State state(Instant now) {
        var window = window();
        if (!window.isInOrder()) {
            return State.CALLED_OFF;
        }
        if (now.isBefore(window.start())) {
            return State.UPCOMING;
        }
        return now.isBefore(window.end()) ? State.IN_FORCE : State.OVER;
    }

    /** Whether changes that touch this are forbidden in the window. */
    public boolean forbids(Window wanted, Touched touched) {
        return window().isInOrder()
                && window().overlaps(wanted)
                && terms.scope().covers(touched);
    }
}
