package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.AUTHORIZATION;
import static io.opsward.change.process.ChangeProcess.REFUSAL_REASON;
import static io.opsward.change.process.ChangeProcess.RETURNED;
import static io.opsward.change.process.ChangeProcess.given;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what the client says. */
@ModelBean
class RecordClientAnswerDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordClientAnswerDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var given = given(execution, Approval.Kind.CLIENT, "clientDecision", "clientRemark");
        changes.record(number(execution), given);
        REFUSAL_REASON.set(execution, given.remark());
        AUTHORIZATION.set(execution, RETURNED);
    }
}
