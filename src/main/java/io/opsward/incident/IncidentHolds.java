package io.opsward.incident;

import io.opsward.casefile.CaseCommented;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets incidents wait, and go on; an answer of the client ends the wait for it. */
@Service
@Transactional
public class IncidentHolds {

    private static final String RESUMED = "incident-resumed";

    private final IncidentRepository incidents;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;
    private final Clock clock;

    IncidentHolds(IncidentRepository incidents, ProcessGateway processes, CurrentUser currentUser, Clock clock) {
        this.incidents = incidents;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Lets it wait. */
    public void hold(CaseNumber number, HoldReason reason) {
        get(number).hold(reason, clock.instant());
    }

    /** Goes on after waiting. */
    public void resume(CaseNumber number) {
        get(number).resume(clock.instant());
    }

    @EventListener
    void on(CaseCommented comment) {
        incidents
                .findById(comment.number().value())
                .filter(Incident::awaitsClient)
                .flatMap(Incident::clientGroup)
                .filter(currentUser::isInAnyOf)
                .ifPresent(client -> processes.send(RESUMED, comment.number(), Map.of()));
    }

    private Incident get(CaseNumber number) {
        return incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
    }
}
