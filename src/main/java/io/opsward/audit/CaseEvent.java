package io.opsward.audit;

import io.opsward.engine.DataChange;
import io.opsward.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param id orders events of the same moment; above 0 for those the trail keeps, 0 for steps and data of the engine
 * @param at UTC
 * @param kind what happened
 * @param actor who did it, or the system
 * @param definitionId version of the process, or null where no model is concerned
 * @param element the step, or null
 * @param taskId the task, or null
 * @param details further facts by name: {@code to}, {@code before}, {@code after}, {@code text}, {@code version},
 *     {@code side}
 * @param changes data that changed with it
 */
public record CaseEvent(
        long id,
        Instant at,
        CaseEventKind kind,
        UserId actor,
        @Nullable String definitionId,
        @Nullable Element element,
        @Nullable String taskId,
        Map<String, String> details,
        List<DataChange> changes) {

    /**
     * A step in the model.
     *
     * @param id element id
     * @param name English name
     */
    public record Element(String id, String name) {}

    /** Whether no person did it. */
    public boolean bySystem() {
        return actor.equals(UserId.SYSTEM);
    }

    CaseEvent with(List<DataChange> changed) {
        return new CaseEvent(id, at, kind, actor, definitionId, element, taskId, details, changed);
    }
}
