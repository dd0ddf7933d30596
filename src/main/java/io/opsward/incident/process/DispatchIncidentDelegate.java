package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ASSIGNED_GROUP;
import static io.opsward.incident.process.IncidentProcess.DISPATCH_REASON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.incident.IncidentHandover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the incident from the first line to a group. */
@ModelBean
class DispatchIncidentDelegate implements JavaDelegate {

    private final IncidentHandover incidents;

    DispatchIncidentDelegate(IncidentHandover incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var group = new GroupKey(ASSIGNED_GROUP.require(execution));
        incidents.dispatch(number(execution), group, DISPATCH_REASON.require(execution));
    }
}
