package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.closure;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the incident. */
@ModelBean
class CloseIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    CloseIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.close(number(execution), closure(execution));
    }
}
