package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What a list of problems is narrowed to.
 *
 * @param status only this status, or null for any
 * @param priority only this priority, or null for any
 * @param owner only those of this person, or null for all
 * @param openOnly leave out closed ones
 * @param sort order
 */
public record ProblemFilter(
        @Nullable ProblemStatus status,
        @Nullable Priority priority,
        @Nullable UserId owner,
        boolean openOnly,
        Sort sort) {

    /** All problems on which somebody works, the newest first. */
    public static final ProblemFilter OPEN = new ProblemFilter(null, null, null, true, Sort.NEWEST);

    /** Order of a list; shown as {@code problem.sort.<NAME>}. */
    public enum Sort {
        NEWEST,
        PRIORITY,
        DUE
    }
}
