package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.CAUSE_FOUND;
import static io.opsward.problem.process.ProblemProcess.EVIDENCE;
import static io.opsward.problem.process.ProblemProcess.METHOD;
import static io.opsward.problem.process.ProblemProcess.ROOT_CAUSE;
import static io.opsward.problem.process.ProblemProcess.ROOT_CAUSE_TYPE;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.engine.ProcessVariable;
import io.opsward.problem.Finding;
import io.opsward.problem.ProblemAnalysis;
import io.opsward.problem.RootCauseAnalysis;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Records the root cause and how it was found. */
@ModelBean
class RecordCauseDelegate implements JavaDelegate {

    private final ProblemAnalysis problems;

    RecordCauseDelegate(ProblemAnalysis problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var method = METHOD.require(execution);
        problems.explain(
                number(execution),
                new Finding(
                        method,
                        rows(method, execution),
                        EVIDENCE.require(execution),
                        ROOT_CAUSE.require(execution),
                        ROOT_CAUSE_TYPE.require(execution)));
        CAUSE_FOUND.set(execution, true);
    }

    /** What the form of the method has in its list, as JSON. */
    private static String rows(String method, VariableScope scope) {
        var list = ProcessVariable.text(RootCauseAnalysis.listOf(method));
        return Optional.ofNullable(list.get(scope)).orElse(RootCauseAnalysis.NO_ROWS);
    }
}
