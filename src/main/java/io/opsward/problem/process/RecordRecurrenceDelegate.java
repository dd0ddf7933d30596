package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.RECURRENCE_COUNT;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the trouble has come again, and counts it. */
@ModelBean
class RecordRecurrenceDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    RecordRecurrenceDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RECURRENCE_COUNT.set(execution, problems.recurred(number(execution)));
    }
}
