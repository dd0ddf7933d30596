package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ASSIGNED_GROUP;
import static io.opsward.incident.process.IncidentProcess.REASSIGN_COUNT;
import static io.opsward.incident.process.IncidentProcess.TRANSFER_TO;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Hands the incident to another group and counts it. */
@ModelBean
class TransferIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    TransferIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var group = TRANSFER_TO.require(execution);
        REASSIGN_COUNT.set(execution, incidents.transfer(number(execution), new GroupKey(group)));
        ASSIGNED_GROUP.set(execution, group);
    }
}
