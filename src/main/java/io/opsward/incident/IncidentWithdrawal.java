package io.opsward.incident;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws incidents that need no solution any more, at whatever step they are. */
@Service
@Transactional
public class IncidentWithdrawal {

    private static final String CANCELLED = "incident-cancelled";
    private static final String REASON = "cancelReason";

    private final IncidentRepository incidents;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;

    IncidentWithdrawal(IncidentRepository incidents, ProcessGateway processes, CurrentUser currentUser) {
        this.incidents = incidents;
        this.processes = processes;
        this.currentUser = currentUser;
    }

    /** Whether the current user may withdraw this incident now. */
    @Transactional(readOnly = true)
    public boolean isPossible(CaseNumber number) {
        return currentUser.isInAnyOf(IncidentPermissions.withdraw())
                && incidents
                        .findById(number.value())
                        .filter(incident -> incident.status().isBeforeResolved())
                        .isPresent();
    }

    /**
     * Withdraws the incident: the process is told and ends.
     *
     * @param reason why, for the record
     * @throws AccessRefused unless of service desk or management
     * @throws RuleViolation without a reason, or once a solution is found
     */
    public void withdraw(CaseNumber number, String reason) {
        currentUser.requireAnyOf("withdraw " + number, IncidentPermissions.withdraw());
        if (reason.isBlank()) {
            throw new RuleViolation("incident.cancel-reason-missing");
        }
        var incident = incidents.findById(number.value()).orElseThrow(() -> new NotFound("incident " + number));
        if (!incident.status().isBeforeResolved()
                || processes.send(CANCELLED, number, Map.of(REASON, reason.strip())) == 0) {
            throw new RuleViolation("incident.cancel-too-late", number);
        }
    }
}
