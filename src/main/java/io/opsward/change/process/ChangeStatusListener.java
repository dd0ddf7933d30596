package io.opsward.change.process;

import io.opsward.change.ChangeProgress;
import io.opsward.change.ChangeStatus;
import io.opsward.engine.StepReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a change the status that the step it has reached says. */
@Component
class ChangeStatusListener {

    static final String PROPERTY = "change.status";

    private final ChangeProgress changes;

    ChangeStatusListener(ChangeProgress changes) {
        this.changes = changes;
    }

    @EventListener
    void on(StepReached step) {
        var status = step.properties().get(PROPERTY);
        if (status != null) {
            ChangeStatus.of(status).ifPresent(reached -> changes.reach(step.caseNumber(), reached));
        }
    }
}
