package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.CATEGORY;
import static io.opsward.problem.process.ProblemProcess.CONFIGURATION_ITEM;
import static io.opsward.problem.process.ProblemProcess.IMPORTANCE;
import static io.opsward.problem.process.ProblemProcess.PRIORITY;
import static io.opsward.problem.process.ProblemProcess.SCOPE;
import static io.opsward.problem.process.ProblemProcess.SERVICE_ITEM;
import static io.opsward.problem.process.ProblemProcess.URGENCY;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.Assessment;
import io.opsward.problem.ProblemService;
import io.opsward.shared.Priority;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records class and priority. */
@ModelBean
class AcceptProblemDelegate implements JavaDelegate {

    private final ProblemService problems;

    AcceptProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var assessment = new Assessment(
                SCOPE.require(execution),
                IMPORTANCE.require(execution),
                URGENCY.require(execution),
                Priority.valueOf(PRIORITY.require(execution)));
        var corrected = new ProblemService.Corrected(
                SERVICE_ITEM.get(execution), CATEGORY.get(execution), CONFIGURATION_ITEM.get(execution));
        problems.accept(number(execution), corrected, assessment);
    }
}
