package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.AUTHORIZATION;
import static io.opsward.change.process.ChangeProcess.REFUSAL_REASON;
import static io.opsward.change.process.ChangeProcess.REJECTED;
import static io.opsward.change.process.ChangeProcess.RETURNED;
import static io.opsward.change.process.ChangeProcess.given;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what the manager has decided. */
@ModelBean
class RecordApprovalDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordApprovalDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var given = given(execution, Approval.Kind.MANAGER, "approval", "approvalRemark");
        changes.record(number(execution), given);
        REFUSAL_REASON.set(execution, given.remark());
        AUTHORIZATION.set(execution, "reject".equals(given.decision()) ? REJECTED : RETURNED);
    }
}
