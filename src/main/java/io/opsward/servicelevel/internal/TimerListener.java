package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseTimerFired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A timer only says that it is time to look: what has come to its time is up to the explanation, so that a timer that fires
 * late, twice or too early does nothing wrong.
 */
@Component
class TimerListener {

    private final ClockRows rows;
    private final ClockKeeper keeper;

    TimerListener(ClockRows rows, ClockKeeper keeper) {
        this.rows = rows;
        this.keeper = keeper;
    }

    @EventListener
    void on(CaseTimerFired fired) {
        ClockTimer.clockOf(fired.name()).stream()
                .mapToObj(rows::lock)
                .flatMap(clock -> clock.stream())
                .forEach(clock -> keeper.lookAt(clock.withoutTimer()));
    }
}
