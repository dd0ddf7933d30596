package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.CHANGE_NUMBER;
import static io.opsward.incident.process.IncidentProcess.CHANGE_REASON;
import static io.opsward.incident.process.IncidentProcess.CHANGE_RESULT;
import static io.opsward.incident.process.IncidentProcess.HOLD_REASON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.HoldReason;
import io.opsward.incident.IncidentChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a change and lets the incident wait for it. */
@ModelBean
class RequestChangeDelegate implements JavaDelegate {

    private final IncidentChanges changes;

    RequestChangeDelegate(IncidentChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var change = changes.propose(number(execution), CHANGE_REASON.require(execution));
        CHANGE_NUMBER.set(execution, change.value());
        CHANGE_RESULT.set(execution, null);
        HOLD_REASON.set(execution, HoldReason.AWAITING_CHANGE.name());
    }
}
