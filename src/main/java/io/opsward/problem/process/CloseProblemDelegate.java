package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the problem. */
@ModelBean
class CloseProblemDelegate implements JavaDelegate {

    private final ProblemService problems;

    CloseProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.close(number(execution));
    }
}
