package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the fix prove itself. */
@ModelBean
class BeginObservationDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    BeginObservationDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.observe(number(execution));
    }
}
