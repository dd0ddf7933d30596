package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_RESULT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeClosing;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a change that was rejected. */
@ModelBean
class RejectChangeDelegate implements JavaDelegate {

    private final ChangeClosing changes;

    RejectChangeDelegate(ChangeClosing changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reason =
                Optional.ofNullable(ChangeProcess.REFUSAL_REASON.get(execution)).orElse("");
        changes.drop(number(execution), ChangeResult.REJECTED, reason);
        CHANGE_RESULT.set(execution, ChangeResult.REJECTED.key());
    }
}
