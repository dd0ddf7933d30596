package io.opsward.problem;

import io.opsward.shared.Priority;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a problem was classified.
 *
 * @param scope which services, sites and users are affected
 * @param importance high, medium or low
 * @param urgency high, medium or low
 * @param priority from both
 */
@Embeddable
public record Assessment(
        String scope,
        String importance,
        String urgency,
        @Enumerated(EnumType.STRING) Priority priority) {}
