package io.opsward.change;

import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How it is tested and how one goes back; the steps stand in a list of their own.
 *
 * @param testPlan how it is tested, or null where there is no time for it
 * @param testResult what the test has shown, or null until then
 * @param rollbackPlan how one goes back
 */
@Embeddable
public record Plans(
        @Nullable String testPlan,
        @Nullable String testResult,
        @Nullable String rollbackPlan) {

    /** @throws RuleViolation {@code change.rollback-plan-missing} */
    Plans requireWayBack() {
        if (rollbackPlan == null || rollbackPlan.isBlank()) {
            throw new RuleViolation("change.rollback-plan-missing");
        }
        return this;
    }

    Plans tested(String result) {
        return new Plans(testPlan, result, rollbackPlan);
    }
}
