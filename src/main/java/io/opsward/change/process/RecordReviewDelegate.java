package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.isYes;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeClosing;
import io.opsward.change.Review;
import io.opsward.engine.ModelBean;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down the review and links the incidents that the change has caused. */
@ModelBean
class RecordReviewDelegate implements JavaDelegate {

    private final ChangeClosing changes;

    RecordReviewDelegate(ChangeClosing changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var incidents = isYes("incidentCaused", execution)
                ? ChangeProcess.list("causedIncidents", execution)
                : List.<String>of();
        var recorded = changes.reviewed(number(execution), review(execution), incidents);
        execution.setVariable("configurationRecorded", recorded);
    }

    private static Review review(DelegateExecution execution) {
        return new Review(
                isYes("asPlanned", execution),
                isYes("windowKept", execution),
                isYes("rollbackUsed", execution),
                ChangeProcess.text("lessons", execution),
                isYes("makeStandard", execution),
                ChangeProcess.require("reviewConclusion", execution));
    }
}
