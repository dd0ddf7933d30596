package io.opsward.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to list, the newest first.
 *
 * @param status null for any
 * @param type null for any
 * @param risk null for any
 * @param windowFrom only windows that end after this moment, UTC; null for any
 * @param windowUntil only windows that start before this moment, UTC; null for any
 * @param openOnly leave out closed, rejected and cancelled ones
 */
public record ChangeFilter(
        @Nullable ChangeStatus status,
        @Nullable ChangeType type,
        @Nullable RiskLevel risk,
        @Nullable Instant windowFrom,
        @Nullable Instant windowUntil,
        boolean openOnly) {}
