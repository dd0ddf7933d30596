package io.opsward.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about the change.
 *
 * @param round how often the change had been returned before: what is of an earlier round than the change itself is void
 * @param kind what was decided
 * @param person who decided, or null for a board
 * @param decision as the form says it, such as approve, return, reject
 * @param remark reason, or null
 * @param decidedAt UTC
 */
@Embeddable
public record Approval(
        Integer round,
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable String person,
        String decision,
        @Nullable String remark,
        Instant decidedAt) {

    /** What is decided; shown as {@code change.approval.<NAME>}. */
    public enum Kind {
        ACCEPTANCE,
        PEER_REVIEW,
        MANAGER,
        CAB,
        ECAB,
        CLIENT,
        EXEMPTION,
        CAB_AFTERWARDS
    }

    /**
     * A decision that has just been taken.
     *
     * @param kind what was decided
     * @param decision as the form says it
     * @param remark reason, or null
     */
    public record Given(
            Kind kind, String decision, @Nullable String remark) {}
}
