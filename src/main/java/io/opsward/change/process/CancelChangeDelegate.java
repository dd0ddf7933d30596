package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CANCEL_REASON;
import static io.opsward.change.process.ChangeProcess.CHANGE_RESULT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeClosing;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a change that is not wanted any more. */
@ModelBean
class CancelChangeDelegate implements JavaDelegate {

    private final ChangeClosing changes;

    CancelChangeDelegate(ChangeClosing changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reason = Optional.ofNullable(CANCEL_REASON.get(execution)).orElse("");
        changes.drop(number(execution), ChangeResult.CANCELLED, reason);
        CHANGE_RESULT.set(execution, ChangeResult.CANCELLED.key());
    }
}
