package io.opsward.incident;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param number number of the case
 * @param title title
 * @param status status
 * @param priority priority, or null until it is graded
 * @param clientOrganisation key of the client organisation, or null while unknown
 * @param serviceItem key of the service item, or null while unknown
 * @param assignedGroup group it was sent to, or null
 * @param registeredAt UTC
 * @param resolutionDue when it has to be solved, UTC, or null until it is graded and while its clock stands still
 * @param missed whether it was taken or solved too late
 */
public record IncidentSummary(
        CaseNumber number,
        String title,
        IncidentStatus status,
        @Nullable Priority priority,
        @Nullable String clientOrganisation,
        @Nullable String serviceItem,
        @Nullable String assignedGroup,
        Instant registeredAt,
        @Nullable Instant resolutionDue,
        boolean missed) {}
