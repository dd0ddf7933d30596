package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseTimers;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Explanation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one timer of each clock in the engine, set to what comes next: a warning or the due date.
 *
 * @see "Decision 0015"
 */
@Component
class ClockTimer {

    private static final String PREFIX = "clock-";

    private final CaseTimers timers;

    ClockTimer(CaseTimers timers) {
        this.timers = timers;
    }

    /** The clock whose timer has this name, empty if it is another's. */
    static OptionalLong clockOf(String timerName) {
        return timerName.startsWith(PREFIX)
                ? OptionalLong.of(Long.parseLong(timerName.substring(PREFIX.length())))
                : OptionalLong.empty();
    }

    /** Sets, moves or takes back the timer. @return when it fires, or null */
    @Nullable
    Instant wind(ClockRow clock, Explanation explanation, Instant at) {
        var next = next(explanation, at);
        if (!Objects.equals(next, clock.timerAt())) {
            if (next == null) {
                timers.cancel(clock.owner().instanceId(), PREFIX + clock.id());
            } else {
                timers.set(clock.owner().instanceId(), PREFIX + clock.id(), next);
            }
        }
        return next;
    }

    private static @Nullable Instant next(Explanation explanation, Instant at) {
        if (explanation.state() != ClockState.RUNNING) {
            return null;
        }
        return Milestones.percentages(explanation)
                .flatMap(percent -> explanation.reachedAt(percent).stream())
                .map(ClockTimer::wholeSecond)
                .filter(moment -> moment.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A part of a second before a threshold it would not be reached yet. */
    private static Instant wholeSecond(Instant moment) {
        var second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(moment) ? second : second.plusSeconds(1);
    }
}
