package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ESCALATION_REASON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentHandover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the incident goes up to management; the model says why (input {@code escalationReason}). */
@ModelBean
class EscalateIncidentDelegate implements JavaDelegate {

    private final IncidentHandover incidents;

    EscalateIncidentDelegate(IncidentHandover incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.escalate(number(execution), ESCALATION_REASON.require(execution));
    }
}
