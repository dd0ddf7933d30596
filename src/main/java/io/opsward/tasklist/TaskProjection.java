package io.opsward.tasklist;

import io.opsward.engine.CaseDataChanged;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.shared.Priority;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the task lists in the transaction of the engine's step: one statement for each event. */
@Component
class TaskProjection {

    private final TaskRows rows;

    TaskProjection(TaskRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(UserTaskOffered event) {
        rows.offer(event.task());
    }

    @EventListener
    void on(UserTaskChanged event) {
        rows.offer(event.task());
    }

    @EventListener
    void on(UserTaskAssigned event) {
        var assignee = event.task().assignee();
        if (assignee == null) {
            rows.release(event.task().id());
        } else {
            rows.assign(event.task().id(), assignee);
        }
    }

    @EventListener
    void on(UserTaskCompleted event) {
        rows.complete(event.task().id(), event.by());
    }

    @EventListener
    void on(UserTaskWithdrawn event) {
        rows.withdraw(event.task().id());
    }

    @EventListener
    void on(CaseDataChanged event) {
        var title = known(event.properties(), "case.title");
        var priority = known(event.properties(), "case.priority").flatMap(TaskProjection::priority);
        if (title.isPresent() || priority.isPresent()) {
            rows.describe(event.caseNumber(), title.orElse(null), priority.orElse(null));
        }
    }

    private static Optional<String> known(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** A word that is no priority counts as not known: models may have words of their own. */
    private static Optional<Priority> priority(@Nullable String word) {
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.name().equals(word))
                .findFirst();
    }
}
