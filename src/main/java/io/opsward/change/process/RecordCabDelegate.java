package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.BOARD_OUTCOME;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what the change advisory board has decided. */
@ModelBean
class RecordCabDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordCabDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.recordBoard(number(execution), Approval.Kind.CAB, BOARD_OUTCOME.require(execution));
    }
}
