package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ASSIGNED_GROUP;
import static io.opsward.incident.process.IncidentProcess.REASSIGN_COUNT;
import static io.opsward.incident.process.IncidentProcess.TRANSFER_REASON;
import static io.opsward.incident.process.IncidentProcess.TRANSFER_TO;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.incident.IncidentHandover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Hands the incident to another group and counts it. */
@ModelBean
class TransferIncidentDelegate implements JavaDelegate {

    private final IncidentHandover incidents;

    TransferIncidentDelegate(IncidentHandover incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var group = TRANSFER_TO.require(execution);
        var reason = TRANSFER_REASON.require(execution);
        REASSIGN_COUNT.set(execution, incidents.transfer(number(execution), new GroupKey(group), reason));
        ASSIGNED_GROUP.set(execution, group);
    }
}
