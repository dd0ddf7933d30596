package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.AUTHORIZATION;
import static io.opsward.change.process.ChangeProcess.DOWNTIME;
import static io.opsward.change.process.ChangeProcess.REFUSAL_REASON;
import static io.opsward.change.process.ChangeProcess.RETURNED;
import static io.opsward.change.process.ChangeProcess.RISK_IMPACT;
import static io.opsward.change.process.ChangeProcess.RISK_PROBABILITY;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The gravest of what the fields say is what the decision on the risk looks at. */
@ModelBean
class SumUpAssessmentsDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    SumUpAssessmentsDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sum = changes.sumUp(number(execution));
        RISK_IMPACT.set(execution, String.valueOf(sum.impact()));
        RISK_PROBABILITY.set(execution, String.valueOf(sum.probability()));
        DOWNTIME.set(execution, (long) sum.downtimeMinutes());
        AUTHORIZATION.set(execution, RETURNED);
        REFUSAL_REASON.set(execution, sum.rework());
        execution.setVariable("feasible", sum.feasible());
    }
}
