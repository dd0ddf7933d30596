package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.MERGE_INTO;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the incidents of the problem go on with another one. */
@ModelBean
class MergeProblemDelegate implements JavaDelegate {

    private final ProblemService problems;

    MergeProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.merge(number(execution), MERGE_INTO.get(execution));
    }
}
