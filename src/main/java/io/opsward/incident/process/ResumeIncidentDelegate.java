package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Goes on after waiting. */
@ModelBean
class ResumeIncidentDelegate implements JavaDelegate {

    private final IncidentHolds incidents;

    ResumeIncidentDelegate(IncidentHolds incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.resume(number(execution));
    }
}
