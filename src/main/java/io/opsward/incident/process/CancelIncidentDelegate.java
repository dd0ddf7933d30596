package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.CANCEL_REASON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the incident without a solution. */
@ModelBean
class CancelIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    CancelIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.cancel(number(execution), CANCEL_REASON.require(execution));
    }
}
