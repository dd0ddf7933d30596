package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.CHANGE_TYPE;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeRequests;
import io.opsward.change.ChangeType;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Fixes the type of an accepted change, and puts down why another one is sent back or rejected. */
@ModelBean
class AcceptChangeDelegate implements JavaDelegate {

    private final ChangeRequests changes;

    AcceptChangeDelegate(ChangeRequests changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChangeProcess.REFUSAL_REASON.set(execution, ChangeProcess.text("acceptanceRemark", execution));
        if ("accepted".equals(ChangeProcess.require("acceptance", execution))) {
            var wanted = ChangeType.of(CHANGE_TYPE.require(execution));
            CHANGE_TYPE.set(execution, changes.accept(number(execution), wanted).key());
        }
    }
}
