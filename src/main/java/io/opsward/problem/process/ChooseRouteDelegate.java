package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.PERMANENT_FIX;
import static io.opsward.problem.process.ProblemProcess.RISK_ON_BEHALF;
import static io.opsward.problem.process.ProblemProcess.ROUTE;
import static io.opsward.problem.process.ProblemProcess.TARGET_DATE;
import static io.opsward.problem.process.ProblemProcess.day;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.problem.FixRoute;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records how the cause is to be removed. */
@ModelBean
class ChooseRouteDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    ChooseRouteDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.choose(
                number(execution),
                FixRoute.of(ROUTE.require(execution)),
                PERMANENT_FIX.get(execution),
                day(TARGET_DATE, execution));
        RISK_ON_BEHALF.set(execution, problems.riskOwners(number(execution)).equals(GroupKey.MANAGEMENT));
    }
}
