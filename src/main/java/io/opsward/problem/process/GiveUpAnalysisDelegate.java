package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.DEADLINE_REASON;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemAnalysis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the cause stays unknown. */
@ModelBean
class GiveUpAnalysisDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    GiveUpAnalysisDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.giveUp(number(execution), DEADLINE_REASON.require(execution));
    }
}
