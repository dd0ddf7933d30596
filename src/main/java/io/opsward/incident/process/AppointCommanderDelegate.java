package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.COMMANDER;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.UserId;
import io.opsward.incident.MajorIncidents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives a major incident its commander. */
@ModelBean
class AppointCommanderDelegate implements JavaDelegate {

    private final MajorIncidents incidents;

    AppointCommanderDelegate(MajorIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.appointCommander(number(execution), new UserId(COMMANDER.require(execution)));
    }
}
