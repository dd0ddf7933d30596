package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_RESULT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeImplementation;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what was carried out. */
@ModelBean
class RecordImplementationDelegate implements JavaDelegate {

    private final ChangeImplementation changes;

    RecordImplementationDelegate(ChangeImplementation changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var result = ChangeResult.of(ChangeProcess.require("implementationResult", execution));
        changes.carriedOut(number(execution), ChangeProcess.execution(execution, result, "deviationNote"));
        CHANGE_RESULT.set(execution, result.key());
        execution.setVariable("successful", result.isSuccess());
    }
}
