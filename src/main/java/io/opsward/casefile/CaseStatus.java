package io.opsward.casefile;

import java.util.Optional;
import java.util.stream.Stream;

/** Status of a case, as the step it has reached says ({@code case.status}); shown as {@code case.status.<NAME>}. */
public enum CaseStatus {
    NEW(false),
    ACCEPTED(false),
    IN_PROGRESS(false),
    WAITING(false),
    ON_HOLD(false),
    RESOLVED(true),
    COMPLETED(true),
    CLOSED(true),
    REJECTED(true),
    CANCELLED(true);

    private final boolean outcome;

    CaseStatus(boolean outcome) {
        this.outcome = outcome;
    }

    /** Whether it tells how a case came out; a case that ends keeps such a status. */
    public boolean isOutcome() {
        return outcome;
    }

    /** The status of that name, empty if models may not use such a one. */
    public static Optional<CaseStatus> of(String name) {
        return Stream.of(values()).filter(status -> status.name().equals(name)).findFirst();
    }
}
