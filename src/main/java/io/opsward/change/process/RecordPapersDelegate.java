package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.given;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.Approval;
import io.opsward.change.ChangeAuthorization;
import io.opsward.change.ChangeClosing;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down the papers of an emergency change and what the board says of it afterwards. */
@ModelBean
class RecordPapersDelegate implements JavaDelegate {

    private final ChangeClosing changes;
    private final ChangeAuthorization authorization;

    RecordPapersDelegate(ChangeClosing changes, ChangeAuthorization authorization) {
        this.changes = changes;
        this.authorization = authorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.papers(
                number(execution),
                ChangeProcess.require("testResult", execution),
                ChangeProcess.require("papersRemark", execution));
        authorization.record(
                number(execution), given(execution, Approval.Kind.CAB_AFTERWARDS, "cabReview", "cabReviewRemark"));
    }
}
