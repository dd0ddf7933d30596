package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.BECAME_MAJOR;
import static io.opsward.incident.process.IncidentProcess.IMPACT;
import static io.opsward.incident.process.IncidentProcess.MAJOR;
import static io.opsward.incident.process.IncidentProcess.PRIORITY;
import static io.opsward.incident.process.IncidentProcess.REGRADE_REASON;
import static io.opsward.incident.process.IncidentProcess.URGENCY;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentRegrading;
import io.opsward.shared.Priority;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the first grade was wrong. */
@ModelBean
class RegradeIncidentDelegate implements JavaDelegate {

    private final IncidentRegrading incidents;

    RegradeIncidentDelegate(IncidentRegrading incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var priority = Priority.valueOf(PRIORITY.require(execution));
        var grade = new IncidentRegrading.NewGrade(
                IMPACT.require(execution), URGENCY.require(execution), priority, REGRADE_REASON.require(execution));
        BECAME_MAJOR.set(execution, incidents.regrade(number(execution), grade));
        MAJOR.set(execution, priority == Priority.P1);
    }
}
