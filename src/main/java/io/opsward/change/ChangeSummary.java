package io.opsward.change;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change in a list.
 *
 * @param number number of the case
 * @param title title
 * @param status status
 * @param type type, or null until it is accepted
 * @param risk level of risk, or null until it is submitted
 * @param clientOrganisation key of the client organisation, or null
 * @param registeredAt UTC
 * @param slot window, or null until it is submitted
 * @param result how it came out, or null until then
 * @param unauthorized whether it was made without approval
 */
public record ChangeSummary(
        CaseNumber number,
        String title,
        ChangeStatus status,
        @Nullable ChangeType type,
        @Nullable RiskLevel risk,
        @Nullable String clientOrganisation,
        Instant registeredAt,
        @Nullable Slot slot,
        @Nullable ChangeResult result,
        boolean unauthorized) {}
