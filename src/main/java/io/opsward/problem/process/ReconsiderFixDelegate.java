package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.LAST_FAILURE;
import static io.opsward.problem.process.ProblemProcess.RISK_REMARK;
import static io.opsward.problem.process.ProblemProcess.ROUTE;
import static io.opsward.problem.process.ProblemProcess.SUPPLIER_REMARK;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.FixRoute;
import io.opsward.problem.ProblemFixes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Goes back to the choice of the way, with the reason. */
@ModelBean
class ReconsiderFixDelegate implements JavaDelegate {

    private final ProblemFixes problems;

    ReconsiderFixDelegate(ProblemFixes problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.failed(number(execution));
        LAST_FAILURE.set(execution, isRisk(execution) ? RISK_REMARK.get(execution) : SUPPLIER_REMARK.get(execution));
    }

    private static boolean isRisk(VariableScope scope) {
        return FixRoute.of(ROUTE.require(scope)) == FixRoute.ACCEPT_RISK;
    }
}
