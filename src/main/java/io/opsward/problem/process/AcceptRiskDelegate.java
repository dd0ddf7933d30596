package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.RISK_SIGNED_BY;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records who takes the risk. */
@ModelBean
class AcceptRiskDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    AcceptRiskDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.acceptRisk(number(execution), RISK_SIGNED_BY.get(execution));
    }
}
