package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case at a glance.
 *
 * @param number number
 * @param processKey process id
 * @param definitionId version it runs on
 * @param title title; the number while the model gives none
 * @param status status
 * @param priority priority, or null where the process has none or it is not yet known
 * @param clientOrganisation key of the client organisation, or null
 * @param registeredBy who opened it
 * @param openedAt UTC
 * @param endedAt UTC, or null while it runs
 */
public record CaseSummary(
        CaseNumber number,
        String processKey,
        String definitionId,
        String title,
        CaseStatus status,
        @Nullable Priority priority,
        @Nullable String clientOrganisation,
        UserId registeredBy,
        Instant openedAt,
        @Nullable Instant endedAt) {}
