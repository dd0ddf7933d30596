package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.REVIEW_NEEDED;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeClosing;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks for the proof that configuration items were updated, or takes the reason why none had to be. */
@ModelBean
class RecordConfigurationDelegate implements JavaDelegate {

    private final ChangeClosing changes;

    RecordConfigurationDelegate(ChangeClosing changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var updated = "updated".equals(ChangeProcess.require("configurationOutcome", execution));
        var reason = updated ? null : ChangeProcess.require("configurationReason", execution);
        REVIEW_NEEDED.set(execution, changes.configured(number(execution), reason));
    }
}
