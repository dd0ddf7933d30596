package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.FIRST_LINE_RESOLVED;
import static io.opsward.incident.process.IncidentProcess.REOPEN_COUNT;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes the work up again and counts it. */
@ModelBean
class ReopenIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    ReopenIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REOPEN_COUNT.set(execution, incidents.reopen(number(execution)));
        FIRST_LINE_RESOLVED.set(execution, false);
    }
}
