package io.opsward.incident;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has changed what incidents come from (domain 2.2, G4). */
@Service
@Transactional
public class IncidentChanges {

    private static final String PROPOSED = "change-proposed";

    private final IncidentRepository incidents;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;
    private final Clock clock;

    IncidentChanges(IncidentRepository incidents, ProcessGateway processes, CurrentUser currentUser, Clock clock) {
        this.incidents = incidents;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Opens a change at the request of the current user and lets the incident wait for it; the change reports back by the
     * message {@code change-closed}.
     *
     * @param reason what has to change, and why
     * @return number of the change
     * @throws NotFound if there is no such incident
     * @throws AccessRefused if the current user may not open changes
     */
    public CaseNumber propose(CaseNumber number, String reason) {
        var incident = incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
        incident.hold(HoldReason.AWAITING_CHANGE, clock.instant());
        return processes.startByMessage(PROPOSED, request(incident.report(), number, reason));
    }

    private Map<String, Object> request(IncidentReport report, CaseNumber number, String reason) {
        var request = new HashMap<String, Object>();
        request.put("title", report.title());
        request.put("reason", reason);
        request.put("clientOrg", report.clientOrganisation());
        request.put("serviceItem", report.serviceItem());
        request.put("raisedFrom", number.value());
        request.put("requestedBy", currentUser.id().value());
        request.put("awaited", true);
        return request;
    }
}
