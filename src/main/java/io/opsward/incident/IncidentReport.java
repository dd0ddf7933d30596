package io.opsward.incident;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was reported; an alert of a monitoring tool knows less than a caller.
 *
 * @param title title
 * @param clientOrganisation key of the client organisation, or null while unknown
 * @param serviceItem key of the service item, or null while unknown
 * @param reporterName who reported it
 * @param reporterPhone number to call back
 * @param occurredAt when the trouble began, UTC
 * @param channel phone, mail, visit, portal, monitoring or inspection
 */
@Embeddable
public record IncidentReport(
        String title,
        @Nullable String clientOrganisation,
        @Nullable String serviceItem,
        @Nullable String reporterName,
        @Nullable String reporterPhone,
        @Nullable Instant occurredAt,
        @Nullable String channel) {}
