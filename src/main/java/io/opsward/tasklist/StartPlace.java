package io.opsward.tasklist;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody fills in the form that starts a process. What was typed in one place does not turn up in another.
 *
 * @param processKey process to start
 * @param from number of the case from which it is raised, or null
 */
public record StartPlace(String processKey, @Nullable String from) {

    /** Tells it from other places. */
    String key() {
        return from == null ? processKey : processKey + "?from=" + from;
    }
}
