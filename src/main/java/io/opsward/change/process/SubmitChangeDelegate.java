package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeRequests;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Submits the request; a standard change takes over the plans of its template. */
@ModelBean
class SubmitChangeDelegate implements JavaDelegate {

    private final ChangeRequests changes;

    SubmitChangeDelegate(ChangeRequests changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var submitted = changes.submit(number(execution), RequestVariables.request(execution));
        RequestVariables.set(execution, submitted);
        execution.setVariable("clientGroup", ClientGroup.of(execution));
    }
}
