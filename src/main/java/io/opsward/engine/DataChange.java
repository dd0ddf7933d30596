package io.opsward.engine;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a case got another value.
 *
 * @param at UTC
 * @param name name of the variable
 * @param before value before, or null if there was none
 * @param after value since then, or null if it was emptied
 * @param definitionId version of the process that holds it
 * @param cause what the person did, or that no person did it
 * @param taskId the task that was completed, where that was the cause
 * @param by who did it; null where no person did
 */
public record DataChange(
        Instant at,
        String name,
        @Nullable Object before,
        @Nullable Object after,
        String definitionId,
        Cause cause,
        @Nullable String taskId,
        @Nullable UserId by) {

    /** What led to a change. */
    public enum Cause {
        /** The case was opened. */
        START,
        /** A task was completed, or a step followed within the same transaction. */
        TASK,
        /** A timer, a message or a later step of the process. */
        PROCESS
    }
}
