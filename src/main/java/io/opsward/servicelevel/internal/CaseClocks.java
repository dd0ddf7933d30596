package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockEvent.Kind;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.internal.ClockRow.Owner;
import io.opsward.shared.CaseNumber;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to the response and resolution clocks of a case. */
@Component
class CaseClocks {

    private static final List<ClockName> OF_CASE = List.of(ClockName.RESPONSE, ClockName.RESOLUTION);

    private final ServicedCases cases;
    private final ClockRows rows;
    private final TermsFinder terms;
    private final ClockKeeper keeper;

    CaseClocks(ServicedCases cases, ClockRows rows, TermsFinder terms, ClockKeeper keeper) {
        this.cases = cases;
        this.rows = rows;
        this.terms = terms;
        this.keeper = keeper;
    }

    /** Starts clocks that the case does not have yet. @param fromOpening whether the time since it was opened counts */
    void start(CaseNumber number, Collection<ClockName> names, boolean fromOpening) {
        if (names.isEmpty()) {
            return;
        }
        cases.find(number).ifPresent(serviced -> {
            var at = fromOpening ? serviced.openedAt().truncatedTo(ChronoUnit.SECONDS) : keeper.now();
            var owner = new Owner(number, serviced.instanceId(), null);
            for (var name : names) {
                rows.add(owner, name, at)
                        .ifPresent(clock -> keeper.measured(
                                clock,
                                Kind.STARTED,
                                terms.of(serviced, name, new ClockHistory(List.of()))
                                        .orElse(null)));
            }
        });
    }

    void stop(CaseNumber number, Collection<ClockName> names) {
        lock(number, names).forEach(clock -> keeper.happened(clock, Kind.STOPPED));
    }

    void pause(CaseNumber number, Collection<ClockName> names, @Nullable String reason) {
        lock(number, names).forEach(clock -> keeper.paused(clock, reason));
    }

    void resume(CaseNumber number, Collection<ClockName> names) {
        lock(number, names).forEach(clock -> keeper.happened(clock, Kind.RESUMED));
    }

    /** Lets stopped clocks go on. @param kind whether the time since they were stopped counts */
    void goOn(CaseNumber number, Collection<ClockName> names, Kind kind) {
        for (var clock : lock(number, names)) {
            if (clock.isStopped()) {
                cases.find(number).ifPresent(serviced -> measure(serviced, clock));
                rows.lock(clock.id()).ifPresent(measured -> keeper.happened(measured, kind));
            }
        }
    }

    /** What the case is measured by has changed: clocks that go on are measured anew, time that has passed carries over. */
    void measureAnew(ServicedCase serviced) {
        for (var clock : rows.lock(serviced.number(), OF_CASE)) {
            if (!clock.isStopped() || keeper.history(clock).terms().isEmpty()) {
                measure(serviced, clock);
            }
        }
    }

    /** The case has ended, and so do all its clocks. */
    void end(CaseNumber number) {
        rows.lockGoing(number).forEach(clock -> keeper.happened(clock, Kind.STOPPED));
    }

    private void measure(ServicedCase serviced, ClockRow clock) {
        var history = keeper.history(clock);
        var now = terms.of(serviced, clock.name(), history);
        if (now.isPresent() && !now.equals(history.terms())) {
            keeper.measured(clock, Kind.TERMS, now.get());
        }
    }

    private List<ClockRow> lock(CaseNumber number, Collection<ClockName> names) {
        return names.isEmpty() ? List.of() : rows.lock(number, names);
    }
}
