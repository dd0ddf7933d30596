package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.ANALYSIS_DUE;
import static io.opsward.problem.process.ProblemProcess.newDeadline;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemAnalysis;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the analysis more time; the model computes the deadline (input {@code newDeadline}). */
@ModelBean
class ExtendAnalysisDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    ExtendAnalysisDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = newDeadline(execution);
        problems.extend(number(execution), ProblemProcess.ANALYSE, due);
        ANALYSIS_DUE.set(execution, Date.from(due));
    }
}
