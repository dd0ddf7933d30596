package io.opsward.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a technical field thinks of a change.
 *
 * @param round how often the change had been returned before
 * @param field group of the field
 * @param person who assessed it
 * @param assessedAt UTC
 * @param opinion what they say
 */
@Embeddable
public record Assessment(Integer round, String field, String person, Instant assessedAt, Opinion opinion) {

    /**
     * An opinion.
     *
     * @param impact effect if it goes wrong, 1 to 5
     * @param probability that it goes wrong, 1 to 5
     * @param downtimeMinutes minutes without service
     * @param security information security
     * @param capacity capacity
     * @param testResult what the test has shown
     * @param environmentMatches whether the test environment is like production
     * @param environmentNote differences, or null
     * @param feasible whether it can be done as planned
     * @param remark what is to be reworked, or null
     */
    @Embeddable
    public record Opinion(
            Integer impact,
            Integer probability,
            Integer downtimeMinutes,
            String security,
            String capacity,
            String testResult,
            Boolean environmentMatches,
            @Nullable String environmentNote,
            Boolean feasible,
            @Nullable String remark) {}

    /**
     * All fields together: the gravest counts.
     *
     * @param impact 1 to 5
     * @param probability 1 to 5
     * @param downtimeMinutes minutes without service
     * @param feasible whether every field says so
     * @param rework what is to be reworked, or null
     */
    public record Sum(
            int impact,
            int probability,
            int downtimeMinutes,
            boolean feasible,
            @Nullable String rework) {}
}
