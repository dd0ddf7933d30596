package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.change.ChangeScheduling;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reserves the window, by the signature of a second person where something stands against it. */
@ModelBean
class ReserveWindowDelegate implements JavaDelegate {

    private final ChangeScheduling changes;
    private final ChangeAuthorization authorization;

    ReserveWindowDelegate(ChangeScheduling changes, ChangeAuthorization authorization) {
        this.changes = changes;
        this.authorization = authorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (ChangeProcess.isSet("exemptionNeeded", execution)) {
            changes.reserveSigned(number(execution), ChangeProcess.EXEMPTION_REASON.require(execution));
            authorization.record(
                    number(execution),
                    ChangeProcess.given(execution, Approval.Kind.EXEMPTION, "exemptionDecision", "exemptionRemark"));
        } else {
            changes.reserve(number(execution));
        }
    }
}
