package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseDataChanged;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessStarted;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what the clocks of a case are measured by, in the transaction of the step that changes it. */
@Component
class ServicedCaseListener {

    private static final Set<String> FACTS = Set.of("case.title", "case.client", "case.service", "case.priority");

    private final ServicedCases cases;
    private final CaseClocks clocks;
    private final ClockRows rows;
    private final Clock clock;

    ServicedCaseListener(ServicedCases cases, CaseClocks clocks, ClockRows rows, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.rows = rows;
        this.clock = clock;
    }

    /** Processes that another one calls, or that join, work on a case that is there. */
    @EventListener
    void on(ProcessStarted started) {
        if (!started.called()) {
            cases.open(started, clock.instant());
        }
    }

    @EventListener
    void on(CaseDataChanged changed) {
        if (changed.properties().keySet().stream().anyMatch(FACTS::contains)) {
            change(changed.caseNumber(), changed.properties());
        }
        if ("CANCELLED".equals(changed.properties().get("case.status"))) {
            cases.cancel(changed.caseNumber());
        }
    }

    /** A case that is cut off before its promises were kept or missed for good is cancelled. */
    @EventListener
    void on(ProcessEnded ended) {
        cases.lock(ended.caseNumber())
                .filter(serviced -> serviced.instanceId().equals(ended.instanceId()))
                .ifPresent(serviced -> {
                    if (ended.cancelled() && !rows.lockGoing(serviced.number()).isEmpty()) {
                        cases.cancel(serviced.number());
                    }
                    cases.end(serviced.number(), clock.instant());
                    clocks.end(serviced.number());
                });
    }

    private void change(CaseNumber number, Map<String, String> properties) {
        cases.lock(number).ifPresent(before -> {
            var facts = before.facts().changedBy(properties);
            if (!facts.equals(before.facts())) {
                cases.change(number, facts);
            }
            if (!facts.promisesTheSameAs(before.facts())) {
                cases.find(number).ifPresent(clocks::measureAnew);
            }
        });
    }
}
