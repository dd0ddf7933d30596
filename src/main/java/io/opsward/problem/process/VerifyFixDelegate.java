package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.VERIFICATION;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records what was observed after the fix. */
@ModelBean
class VerifyFixDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    VerifyFixDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.verify(number(execution), VERIFICATION.require(execution));
    }
}
