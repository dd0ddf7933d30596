package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case was handed on, or up (domain 2.2). Rows only grow.
 *
 * @param id rises with time
 * @param caseNumber the case
 * @param kind onwards or upwards
 * @param from group key or account that had it; null where nobody had
 * @param to group key that it went to
 * @param reason what led to it: {@link #MISSED}, {@link #WARNED}, {@link #UNCLAIMED_MAJOR}, or words of a person
 * @param clock the clock that led to it, or null
 * @param at UTC
 * @param by who did it, or the system
 */
public record Escalation(
        long id,
        CaseNumber caseNumber,
        Kind kind,
        @Nullable String from,
        String to,
        String reason,
        @Nullable ClockName clock,
        Instant at,
        UserId by) {

    /** Reason of the product itself: the target was missed. */
    public static final String MISSED = "deadline-missed";

    /** Reason of the product itself: a warning threshold was passed. */
    public static final String WARNED = "deadline-approaching";

    /** Reason of the product itself: nobody has taken a P1 in time. */
    public static final String UNCLAIMED_MAJOR = "unclaimed-major";

    /** The two kinds of escalation. */
    public enum Kind {
        /** From first to second to third line or supplier (职能升级). */
        FUNCTIONAL,
        /** From group to management to the client's management (管理升级). */
        HIERARCHICAL
    }
}
