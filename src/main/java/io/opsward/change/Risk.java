package io.opsward.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How risky the change is.
 *
 * @param impact effect if it goes wrong, 1 to 5
 * @param probability that it goes wrong, 1 to 5
 * @param level what the decision makes of both
 */
@Embeddable
public record Risk(
        Integer impact,
        Integer probability,
        @Enumerated(EnumType.STRING) RiskLevel level) {

    /** Impact x probability, 1 to 25. */
    public int score() {
        return impact * probability;
    }
}
