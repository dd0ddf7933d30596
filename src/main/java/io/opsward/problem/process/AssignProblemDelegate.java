package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.HELPER_FIELDS;
import static io.opsward.problem.process.ProblemProcess.OWNER;
import static io.opsward.problem.process.ProblemProcess.TARGET_DATE;
import static io.opsward.problem.process.ProblemProcess.day;
import static io.opsward.problem.process.ProblemProcess.list;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.problem.Assignment;
import io.opsward.problem.ProblemAnalysis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Names the owner and who helps. */
@ModelBean
class AssignProblemDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    AssignProblemDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var helpers = list(HELPER_FIELDS, execution).stream().map(GroupKey::new).toList();
        problems.assign(
                number(execution),
                new Assignment(new UserId(OWNER.require(execution)), helpers, day(TARGET_DATE, execution)));
    }
}
