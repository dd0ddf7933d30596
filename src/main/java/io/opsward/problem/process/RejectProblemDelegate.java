package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.REJECT_REASON;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends what is no problem. */
@ModelBean
class RejectProblemDelegate implements JavaDelegate {

    private final ProblemService problems;

    RejectProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.reject(number(execution), REJECT_REASON.require(execution));
    }
}
