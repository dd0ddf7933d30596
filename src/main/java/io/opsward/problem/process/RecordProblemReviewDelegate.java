package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.INDICATOR_CHECK;
import static io.opsward.problem.process.ProblemProcess.LESSONS;
import static io.opsward.problem.process.ProblemProcess.PREVENTIVE_ACTIONS;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.Lessons;
import io.opsward.problem.ProblemService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps what the review says. */
@ModelBean
class RecordProblemReviewDelegate implements JavaDelegate {

    private final ProblemService problems;

    RecordProblemReviewDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.review(
                number(execution),
                new Lessons(
                        LESSONS.require(execution),
                        PREVENTIVE_ACTIONS.get(execution),
                        INDICATOR_CHECK.require(execution)));
    }
}
