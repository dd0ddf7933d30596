package io.opsward.servicelevel.internal;

import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the clocks what happens to tasks, in the transaction in which it happens. */
@Component
class ServicedTaskListener {

    private final TaskClocks clocks;

    ServicedTaskListener(TaskClocks clocks) {
        this.clocks = clocks;
    }

    @EventListener
    void on(UserTaskOffered event) {
        clocks.offered(event.task());
    }

    @EventListener
    void on(UserTaskAssigned event) {
        clocks.assigned(event.task(), event.by());
    }

    @EventListener
    void on(UserTaskCompleted event) {
        clocks.completed(event.task());
    }

    @EventListener
    void on(UserTaskWithdrawn event) {
        clocks.withdrawn(event.task());
    }
}
