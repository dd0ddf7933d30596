package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list.
 *
 * @param number number of the case
 * @param title title
 * @param status status
 * @param priority priority, or null until it is accepted
 * @param owner who answers for it, or null until it is assigned
 * @param knownError number of the known error in the knowledge base, or null
 * @param registeredAt UTC
 * @param targetDate day by which it is to be solved, or null
 */
public record ProblemSummary(
        CaseNumber number,
        String title,
        ProblemStatus status,
        @Nullable Priority priority,
        @Nullable UserId owner,
        @Nullable String knownError,
        Instant registeredAt,
        @Nullable LocalDate targetDate) {}
