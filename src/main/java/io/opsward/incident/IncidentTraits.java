package io.opsward.incident;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes an incident comparable with others.
 *
 * @param number number of the case
 * @param title title
 * @param status status
 * @param clientOrganisation key of the client organisation
 * @param serviceItem key of the service item
 * @param category as it turned out at the end, before that as it was classified
 * @param configurationItem what was at fault, or null while unknown
 * @param priority priority
 * @param registeredAt UTC
 */
public record IncidentTraits(
        CaseNumber number,
        String title,
        IncidentStatus status,
        String clientOrganisation,
        String serviceItem,
        String category,
        @Nullable String configurationItem,
        Priority priority,
        Instant registeredAt) {

    /** Whether it was so grave that its cause has to be found. */
    public boolean isMajor() {
        return priority == Priority.P1;
    }
}
