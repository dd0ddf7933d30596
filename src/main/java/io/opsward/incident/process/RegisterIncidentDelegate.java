package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ASSIGNED_GROUP;
import static io.opsward.incident.process.IncidentProcess.AUTO_CONFIRMED;
import static io.opsward.incident.process.IncidentProcess.BREACH_REASON;
import static io.opsward.incident.process.IncidentProcess.CONFIRMED_IN_PERSON;
import static io.opsward.incident.process.IncidentProcess.FIRST_LINE_RESOLVED;
import static io.opsward.incident.process.IncidentProcess.MAJOR;
import static io.opsward.incident.process.IncidentProcess.PRIORITY;
import static io.opsward.incident.process.IncidentProcess.REASSIGN_COUNT;
import static io.opsward.incident.process.IncidentProcess.REOPEN_COUNT;
import static io.opsward.incident.process.IncidentProcess.RESOLUTION_BREACHED;
import static io.opsward.incident.process.IncidentProcess.RESPONSE_BREACHED;
import static io.opsward.incident.process.IncidentProcess.SATISFACTION_SCORE;
import static io.opsward.incident.process.IncidentProcess.SOLVER;
import static io.opsward.incident.process.IncidentProcess.number;
import static io.opsward.incident.process.IncidentProcess.report;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens the record and gives the variables that the model asks for their first values. */
@ModelBean
class RegisterIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    RegisterIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.register(number(execution), report(execution));
        PRIORITY.set(execution, null);
        MAJOR.set(execution, false);
        ASSIGNED_GROUP.set(execution, null);
        FIRST_LINE_RESOLVED.set(execution, false);
        REASSIGN_COUNT.set(execution, 0L);
        REOPEN_COUNT.set(execution, 0L);
        RESPONSE_BREACHED.set(execution, false);
        RESOLUTION_BREACHED.set(execution, false);
        BREACH_REASON.set(execution, null);
        SOLVER.set(execution, null);
        CONFIRMED_IN_PERSON.set(execution, false);
        AUTO_CONFIRMED.set(execution, false);
        SATISFACTION_SCORE.set(execution, null);
    }
}
