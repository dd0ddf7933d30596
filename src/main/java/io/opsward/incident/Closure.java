package io.opsward.incident;

import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an incident was closed.
 *
 * @param closureCode solved, solved-by-workaround, not-reproducible, no-fault-found or auto-confirmed
 * @param finalCategory category as it turned out
 * @param configurationItem what was at fault: number of a configuration item, or its name if it has none; null if unknown
 * @param timeSpentMinutes work put into it
 * @param autoConfirmed whether the client's time to answer ran out
 */
@Embeddable
public record Closure(
        @Nullable String closureCode,
        @Nullable String finalCategory,
        @Nullable String configurationItem,
        @Nullable Integer timeSpentMinutes,
        Boolean autoConfirmed) {

    void requireCode() {
        if (closureCode == null || closureCode.isBlank()) {
            throw new RuleViolation("incident.closure-code-missing");
        }
    }
}
