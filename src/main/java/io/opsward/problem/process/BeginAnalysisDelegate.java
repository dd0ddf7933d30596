package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.ANALYSIS_DUE;
import static io.opsward.problem.process.ProblemProcess.CAUSE_FOUND;
import static io.opsward.problem.process.ProblemProcess.newDeadline;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemAnalysis;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the search for the cause; the model computes its deadline (input {@code newDeadline}). */
@ModelBean
class BeginAnalysisDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    BeginAnalysisDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = newDeadline(execution);
        problems.begin(number(execution), due);
        ANALYSIS_DUE.set(execution, Date.from(due));
        CAUSE_FOUND.set(execution, false);
    }
}
