package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.REFUSAL_REASON;
import static io.opsward.change.process.ChangeProcess.given;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what the peer says of the plan. */
@ModelBean
class RecordPeerReviewDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordPeerReviewDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var given = given(execution, Approval.Kind.PEER_REVIEW, "reviewOutcome", "reviewRemark");
        changes.record(number(execution), given);
        REFUSAL_REASON.set(execution, given.remark());
    }
}
