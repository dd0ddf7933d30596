package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.CLIENT_ACCEPTED;
import static io.opsward.incident.process.IncidentProcess.CONFIRMED_IN_PERSON;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records the client's answer. */
@ModelBean
class ConfirmIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    ConfirmIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var accepted = "accepted".equals(CLIENT_ACCEPTED.require(execution));
        CONFIRMED_IN_PERSON.set(execution, incidents.confirm(number(execution), accepted));
    }
}
