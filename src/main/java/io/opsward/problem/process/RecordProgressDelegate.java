package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.PROGRESS_NOTE;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemAnalysis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps what was found out in a week. */
@ModelBean
class RecordProgressDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    RecordProgressDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.note(number(execution), PROGRESS_NOTE.require(execution));
    }
}
