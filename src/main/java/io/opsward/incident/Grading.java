package io.opsward.incident;

import io.opsward.shared.Priority;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How an incident was classified and graded.
 *
 * @param category hardware, software, network, database, middleware, application, security, environment or other
 * @param subcategory closer words
 * @param impact effect on the business: high, medium or low
 * @param urgency how long the solution can wait: high, medium or low
 * @param priority from the matrix of impact and urgency
 */
@Embeddable
public record Grading(
        String category,
        @Nullable String subcategory,
        String impact,
        String urgency,
        @Enumerated(EnumType.STRING) Priority priority) {

    /** Whether a commander has to lead the work. */
    public boolean isMajor() {
        return priority == Priority.P1;
    }

    Grading regraded(String newImpact, String newUrgency, Priority newPriority) {
        return new Grading(category, subcategory, newImpact, newUrgency, newPriority);
    }
}
