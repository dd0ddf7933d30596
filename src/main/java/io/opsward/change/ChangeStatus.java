package io.opsward.change;

import java.util.Optional;
import java.util.stream.Stream;

/** Life of a change (domain 2.4), as models set it by {@code change.status}; shown as {@code change.status.<NAME>}. */
public enum ChangeStatus {
    DRAFT,
    ASSESS,
    AUTHORIZE,
    SCHEDULED,
    IMPLEMENT,
    ROLLED_BACK,
    REVIEW,
    CLOSED,
    REJECTED,
    CANCELLED;

    /** The status of that name; empty if models may not use such a one. */
    public static Optional<ChangeStatus> of(String name) {
        return Stream.of(values()).filter(status -> status.name().equals(name)).findFirst();
    }

    /** Whether nothing more happens to it. */
    public boolean isEnd() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether it can still be cancelled: until its review begins. */
    public boolean isBeforeReview() {
        return compareTo(REVIEW) < 0;
    }
}
