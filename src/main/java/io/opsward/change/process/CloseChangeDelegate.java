package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_RESULT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeClosing;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the change and tells whom it concerns. */
@ModelBean
class CloseChangeDelegate implements JavaDelegate {

    private final ChangeClosing changes;

    CloseChangeDelegate(ChangeClosing changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = ChangeResult.of(ChangeProcess.require("closureCode", execution));
        changes.close(number(execution), code, ChangeProcess.text("closureRemark", execution));
        CHANGE_RESULT.set(execution, code.key());
    }
}
