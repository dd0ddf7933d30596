package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.CHANGE_NUMBER;
import static io.opsward.problem.process.ProblemProcess.CHANGE_RESULT;
import static io.opsward.problem.process.ProblemProcess.LAST_FAILURE;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records how the change has ended. */
@ModelBean
class RecordChangeResultDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    RecordChangeResultDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var change = CHANGE_NUMBER.get(execution);
        var result = CHANGE_RESULT.require(execution);
        var succeeded = problems.changeClosed(number(execution), change, result);
        LAST_FAILURE.set(execution, succeeded ? null : "%s: %s".formatted(change, result));
    }
}
