package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.AUTHORIZATION;
import static io.opsward.change.process.ChangeProcess.BOARD_OUTCOME;
import static io.opsward.change.process.ChangeProcess.RETURNED;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what the emergency board has decided; without its approval the change goes back. */
@ModelBean
class RecordEcabDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordEcabDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.recordBoard(number(execution), Approval.Kind.ECAB, BOARD_OUTCOME.require(execution));
        AUTHORIZATION.set(execution, RETURNED);
    }
}
