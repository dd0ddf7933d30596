package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_RESULT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeImplementation;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down that one had to go back; a disturbed service is an incident. */
@ModelBean
class RecordRollbackDelegate implements JavaDelegate {

    private final ChangeImplementation changes;

    RecordRollbackDelegate(ChangeImplementation changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var result = ChangeResult.of(ChangeProcess.require("rollbackResult", execution));
        var undone = ChangeProcess.execution(execution, result, "rollbackReason");
        var disturbance = ChangeProcess.isYes("serviceDisturbed", execution)
                ? ChangeProcess.text("disturbance", execution)
                : null;
        changes.rolledBack(number(execution), undone, disturbance);
        CHANGE_RESULT.set(execution, result.key());
    }
}
