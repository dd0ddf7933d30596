package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.AUTHORIZATION;
import static io.opsward.change.process.ChangeProcess.AUTHORIZED;
import static io.opsward.change.process.ChangeProcess.REFUSAL_REASON;

import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Everybody who had to be asked has agreed. */
@ModelBean
class AuthorizeChangeDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        AUTHORIZATION.set(execution, AUTHORIZED);
        REFUSAL_REASON.set(execution, null);
    }
}
