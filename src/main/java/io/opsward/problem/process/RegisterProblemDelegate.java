package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.CATEGORY;
import static io.opsward.problem.process.ProblemProcess.CAUSE_FOUND;
import static io.opsward.problem.process.ProblemProcess.CLIENT_ORGANISATION;
import static io.opsward.problem.process.ProblemProcess.CLOSURE_CODE;
import static io.opsward.problem.process.ProblemProcess.CONFIGURATION_ITEM;
import static io.opsward.problem.process.ProblemProcess.INCIDENTS;
import static io.opsward.problem.process.ProblemProcess.KNOWLEDGE;
import static io.opsward.problem.process.ProblemProcess.LAST_FAILURE;
import static io.opsward.problem.process.ProblemProcess.ORIGIN;
import static io.opsward.problem.process.ProblemProcess.OWNER;
import static io.opsward.problem.process.ProblemProcess.PRIORITY;
import static io.opsward.problem.process.ProblemProcess.RAISED_FROM;
import static io.opsward.problem.process.ProblemProcess.RECURRENCE_COUNT;
import static io.opsward.problem.process.ProblemProcess.RISK_ON_BEHALF;
import static io.opsward.problem.process.ProblemProcess.SERVICE_ITEM;
import static io.opsward.problem.process.ProblemProcess.SOURCE;
import static io.opsward.problem.process.ProblemProcess.STATEMENT;
import static io.opsward.problem.process.ProblemProcess.TITLE;
import static io.opsward.problem.process.ProblemProcess.VERIFICATION;
import static io.opsward.problem.process.ProblemProcess.WAIVER_DECISION;
import static io.opsward.problem.process.ProblemProcess.WORKAROUND;
import static io.opsward.problem.process.ProblemProcess.caseNumber;
import static io.opsward.problem.process.ProblemProcess.list;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.ProblemReport;
import io.opsward.problem.ProblemService;
import io.opsward.problem.ProblemSource;
import io.opsward.shared.CaseNumber;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Opens the record and gives the variables that the model asks for their first values. */
@ModelBean
class RegisterProblemDelegate implements JavaDelegate {

    private static final String REACTIVE = "reactive";

    private final ProblemService problems;

    RegisterProblemDelegate(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.register(
                number(execution),
                report(execution),
                list(INCIDENTS, execution).stream().map(CaseNumber::new).toList(),
                caseNumber(RAISED_FROM, execution));
        PRIORITY.set(execution, PRIORITY.get(execution));
        OWNER.set(execution, null);
        CAUSE_FOUND.set(execution, false);
        RISK_ON_BEHALF.set(execution, false);
        RECURRENCE_COUNT.set(execution, 0L);
        LAST_FAILURE.set(execution, null);
        WORKAROUND.set(execution, null);
        WAIVER_DECISION.set(execution, null);
        CLOSURE_CODE.set(execution, null);
        KNOWLEDGE.set(execution, null);
        VERIFICATION.set(execution, null);
    }

    private static ProblemReport report(VariableScope scope) {
        var source = source(scope);
        ORIGIN.set(scope, Optional.ofNullable(ORIGIN.get(scope)).orElse(REACTIVE));
        return new ProblemReport(
                TITLE.require(scope),
                STATEMENT.get(scope),
                CLIENT_ORGANISATION.get(scope),
                SERVICE_ITEM.get(scope),
                CATEGORY.get(scope),
                CONFIGURATION_ITEM.get(scope),
                ORIGIN.require(scope),
                source);
    }

    /** Only the form of the start asks for the origin. */
    private static ProblemSource source(VariableScope scope) {
        var otherwise = ORIGIN.get(scope) == null ? ProblemSource.PROPOSED : ProblemSource.REPORTED;
        return Optional.ofNullable(SOURCE.get(scope)).map(ProblemSource::of).orElse(otherwise);
    }
}
