package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeImplementation;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what was checked. */
@ModelBean
class RecordVerificationDelegate implements JavaDelegate {

    private final ChangeImplementation changes;

    RecordVerificationDelegate(ChangeImplementation changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.verified(number(execution), ChangeProcess.text("verificationRemark", execution));
    }
}
