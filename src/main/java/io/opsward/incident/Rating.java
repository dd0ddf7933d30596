package io.opsward.incident;

import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the client thinks of the service.
 *
 * @param satisfactionScore 1 to 5, 5 is best
 * @param satisfactionRemark further words, or null
 */
@Embeddable
public record Rating(Integer satisfactionScore, @Nullable String satisfactionRemark) {

    private static final int BEST = 5;

    /** @throws RuleViolation if the score is out of range */
    public Rating {
        if (satisfactionScore < 1 || satisfactionScore > BEST) {
            throw new RuleViolation("incident.score-out-of-range");
        }
    }
}
