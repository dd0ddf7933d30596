package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.SATISFACTION_REMARK;
import static io.opsward.incident.process.IncidentProcess.SATISFACTION_SCORE;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import io.opsward.incident.Rating;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records what the client thinks of the service. */
@ModelBean
class RateIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    RateIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var score = Integer.valueOf(SATISFACTION_SCORE.require(execution));
        incidents.rate(number(execution), new Rating(score, SATISFACTION_REMARK.get(execution)));
    }
}
