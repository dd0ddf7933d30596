package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.WAIVER_REASON;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemLearning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that nothing can be learned, and who says so. */
@ModelBean
class WaiveKnowledgeDelegate implements JavaDelegate {

    private final ProblemLearning problems;

    WaiveKnowledgeDelegate(ProblemLearning problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.waive(number(execution), WAIVER_REASON.require(execution));
    }
}
