package io.opsward.engine.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passage through an element of a process, as the engine's history keeps it.
 *
 * @param order what came later on the same path has a higher one; decides where the times are equal
 */
record Visit(
        String instanceId,
        String definitionId,
        String processKey,
        String elementId,
        @Nullable String name,
        String type,
        @Nullable String assignee,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        long order) {}
