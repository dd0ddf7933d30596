package io.opsward.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a problem is about.
 *
 * @param title title
 * @param statement what is known of it, without guesses about the cause
 * @param clientOrganisation key of the client organisation, or null if it concerns several or none
 * @param serviceItem key of the service item, or null
 * @param category category as incidents have it, or null
 * @param configurationItem number of the configuration item at fault, or null
 * @param origin reactive or proactive
 * @param source what it came from
 */
@Embeddable
public record ProblemReport(
        String title,
        @Nullable String statement,
        @Nullable String clientOrganisation,
        @Nullable String serviceItem,
        @Nullable String category,
        @Nullable String configurationItem,
        String origin,
        @Enumerated(EnumType.STRING) ProblemSource source) {

    private static final String PROACTIVE = "proactive";

    /** Whether it was found before harm was done, so that no incident belongs to it. */
    public boolean isProactive() {
        return PROACTIVE.equals(origin);
    }

    /** The same about another service, category or item. */
    ProblemReport about(@Nullable String newService, @Nullable String newCategory, @Nullable String newItem) {
        return new ProblemReport(
                title, statement, clientOrganisation, newService, newCategory, newItem, origin, source);
    }
}
