package io.opsward.engine;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a case has reached.
 *
 * @param definitionId version of the process, for {@link ModelTexts}
 * @param processKey process id
 * @param elementId element in the model
 * @param name English name, or null where the model gives none
 * @param type BPMN type: {@code userTask}, {@code startEvent} …
 * @param by who held the task, or null
 * @param startedAt UTC
 * @param endedAt UTC, or null while it lasts
 * @param cancelled whether it was cut off
 */
public record ProcessStep(
        String definitionId,
        String processKey,
        String elementId,
        @Nullable String name,
        String type,
        @Nullable UserId by,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled) {}
