package io.opsward.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, or undone.
 *
 * @param start when it began, UTC
 * @param end when it ended, UTC
 * @param result how it came out
 * @param note what was different, or why one had to go back; null where nothing is to be said
 * @param steps the plan with the times when steps were done; empty where it stays as it was
 */
public record Execution(
        Instant start,
        Instant end,
        ChangeResult result,
        @Nullable String note,
        List<Step> steps) {}
