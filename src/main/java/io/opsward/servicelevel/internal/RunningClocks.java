package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.Terms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Clocks that are not stopped, by the calendar that measures them. */
@Component
class RunningClocks {

    private final ClockRows rows;
    private final ClockEventRows events;
    private final ClockKeeper keeper;
    private final CalendarEditions editions;

    RunningClocks(ClockRows rows, ClockEventRows events, ClockKeeper keeper, CalendarEditions editions) {
        this.rows = rows;
        this.events = events;
        this.keeper = keeper;
        this.editions = editions;
    }

    CalendarVersion newest(String calendar) {
        return editions.newest(calendar).version();
    }

    Instant now(ClockRow clock) {
        return clock.later(keeper.now());
    }

    /** Clocks with their lives, by identifier; two queries. */
    Map<ClockRow, ClockHistory> of(String calendar, long after, int limit) {
        var clocks = rows.goingBy(calendar, after, limit);
        var histories = events.of(clocks.stream().map(ClockRow::id).toList());
        var found = new LinkedHashMap<ClockRow, ClockHistory>();
        clocks.forEach(clock -> found.put(clock, histories.getOrDefault(clock.id(), new ClockHistory(List.of()))));
        return found;
    }

    /** Has the clock counted anew. @param change gives the terms, or none to leave it @return whether it was */
    boolean measure(long id, Function<Terms, Optional<Terms>> change) {
        var clock = rows.lock(id).filter(locked -> !locked.isStopped());
        var terms = clock.flatMap(locked -> keeper.history(locked).terms()).flatMap(change);
        terms.ifPresent(newer -> keeper.measured(clock.orElseThrow(), ClockEvent.Kind.RECALCULATED, newer));
        return terms.isPresent();
    }
}
