package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_TYPE;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down the risk; a high one makes a minor change a major one. */
@ModelBean
class RecordRiskDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordRiskDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var type = changes.rate(number(execution), RequestVariables.risk(execution));
        CHANGE_TYPE.set(execution, type.key());
    }
}
