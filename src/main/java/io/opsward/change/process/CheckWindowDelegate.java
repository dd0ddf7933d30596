package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.EXEMPTION_REASON;
import static io.opsward.change.process.ChangeProcess.number;

import io.opsward.change.ChangeScheduling;
import io.opsward.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks what stands against the window; without an emergency reason that is a refusal. */
@ModelBean
class CheckWindowDelegate implements JavaDelegate {

    private final ChangeScheduling changes;

    CheckWindowDelegate(ChangeScheduling changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var obstacles =
                changes.choose(number(execution), ChangeProcess.slot(execution), EXEMPTION_REASON.get(execution));
        execution.setVariable("exemptionNeeded", !obstacles.isEmpty());
        execution.setVariable("exemptionObstacles", obstacles);
        ChangeProcess.WINDOW_MISSED.set(execution, false);
    }
}
