package io.opsward.casefile;


/** Status of a case, as the step it has reached says ({@code case.status}); shown as {@code case.status.<NAME>}. */
public enum CaseStatus {
    NEW,
    ACCEPTED,
    IN_PROGRESS,
    WAITING,
    ON_HOLD,
    RESOLVED,
    COMPLETED,
    CLOSED,
    REJECTED,
    CANCELLED
}
