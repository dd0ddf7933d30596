package io.opsward.incident;

import io.opsward.servicelevel.ClockChanged;
import io.opsward.servicelevel.DeadlineMissed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into the record what the clocks of an incident say; cases that are none are passed over. */
@Component
class ClockListener {

    private final IncidentRepository incidents;

    ClockListener(IncidentRepository incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void on(ClockChanged change) {
        incidents
                .lock(change.caseNumber().value())
                .ifPresent(incident -> incident.deadlines().follow(change));
    }

    @EventListener
    void on(DeadlineMissed missed) {
        incidents
                .lock(missed.caseNumber().value())
                .ifPresent(incident -> incident.deadlines().missed(missed.clock()));
    }
}
