package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ARTICLE_PROPOSED;
import static io.opsward.incident.process.IncidentProcess.BREACH_REASON;
import static io.opsward.incident.process.IncidentProcess.CAUSE;
import static io.opsward.incident.process.IncidentProcess.FIRST_LINE_RESOLVED;
import static io.opsward.incident.process.IncidentProcess.KNOWLEDGE_USED;
import static io.opsward.incident.process.IncidentProcess.RESOLUTION;
import static io.opsward.incident.process.IncidentProcess.RESTORED_AT;
import static io.opsward.incident.process.IncidentProcess.SOLVER;
import static io.opsward.incident.process.IncidentProcess.WORKAROUND;
import static io.opsward.incident.process.IncidentProcess.isSet;
import static io.opsward.incident.process.IncidentProcess.moment;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import io.opsward.incident.Solution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records the solution and who found it. */
@ModelBean
class ResolveIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    ResolveIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var solution = new Solution(
                RESOLUTION.require(execution),
                CAUSE.get(execution),
                isSet(WORKAROUND, execution),
                moment(RESTORED_AT, execution),
                KNOWLEDGE_USED.get(execution),
                isSet(FIRST_LINE_RESOLVED, execution));
        SOLVER.set(
                execution,
                incidents
                        .resolve(number(execution), solution, BREACH_REASON.get(execution))
                        .value());
        ARTICLE_PROPOSED.set(execution, isSet(ARTICLE_PROPOSED, execution));
    }
}
