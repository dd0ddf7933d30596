package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.PERMANENT_FIX;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes the change that removes the cause. */
@ModelBean
class ProposeChangeDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    ProposeChangeDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.proposeChange(number(execution), PERMANENT_FIX.require(execution));
    }
}
