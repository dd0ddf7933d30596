package io.opsward.problem;

import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;

/**
 * The root cause and how it was found.
 *
 * @param method five-whys, fishbone, fault-tree or pareto
 * @param analysis rows of the method's form, in JSON
 * @param evidence what proves it
 * @param rootCause the cause
 * @param rootCauseType human, process, technology, environment, data or external
 */
@Embeddable
public record Finding(String method, String analysis, String evidence, String rootCause, String rootCauseType) {

    /** @throws RuleViolation {@code problem.analysis-empty} or what {@link RootCauseAnalysis} refuses */
    void requireSound() {
        RootCauseAnalysis.read(method, analysis).requireSound();
    }
}
