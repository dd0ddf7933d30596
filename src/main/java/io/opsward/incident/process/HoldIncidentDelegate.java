package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.HOLD_REASON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.HoldReason;
import io.opsward.incident.IncidentHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the incident wait. */
@ModelBean
class HoldIncidentDelegate implements JavaDelegate {

    private final IncidentHolds incidents;

    HoldIncidentDelegate(IncidentHolds incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.hold(number(execution), HoldReason.valueOf(HOLD_REASON.require(execution)));
    }
}
