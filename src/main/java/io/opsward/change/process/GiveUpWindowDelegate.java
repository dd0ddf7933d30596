package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.WINDOW_MISSED;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeScheduling;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody was ready in time: the window is free again. */
@ModelBean
class GiveUpWindowDelegate implements JavaDelegate {

    private final ChangeScheduling changes;

    GiveUpWindowDelegate(ChangeScheduling changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.giveUp(number(execution));
        WINDOW_MISSED.set(execution, true);
    }
}
