package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.CLOSURE_CODE;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the work is done, and how the problem will be closed. */
@ModelBean
class ResolveProblemDelegate implements JavaDelegate {

    private final ProblemService problems;

    ResolveProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = problems.resolve(number(execution));
        CLOSURE_CODE.set(execution, code.key());
    }
}
