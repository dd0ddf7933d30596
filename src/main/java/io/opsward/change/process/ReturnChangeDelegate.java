package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_TYPE;
import static io.opsward.change.process.ChangeProcess.RETURN_COUNT;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeRequests;
import io.opsward.engine.ModelBean;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the change back to its requester and counts it. */
@ModelBean
class ReturnChangeDelegate implements JavaDelegate {

    private final ChangeRequests changes;

    ReturnChangeDelegate(ChangeRequests changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reason =
                Optional.ofNullable(ChangeProcess.REFUSAL_REASON.get(execution)).orElse("");
        RETURN_COUNT.set(execution, (long) changes.sendBack(number(execution), reason));
        CHANGE_TYPE.set(execution, null);
    }
}
