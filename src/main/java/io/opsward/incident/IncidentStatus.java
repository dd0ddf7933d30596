package io.opsward.incident;

/** Life of an incident (domain 2.2); shown as {@code case.status.<NAME>}. */
public enum IncidentStatus {
    NEW,
    ACCEPTED,
    IN_PROGRESS,
    ON_HOLD,
    RESOLVED,
    CLOSED,
    CANCELLED;

    /** Whether nothing more happens to it but a rating. */
    public boolean isEnd() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Whether it can still be withdrawn: until a solution is found. */
    public boolean isBeforeResolved() {
        return compareTo(RESOLVED) < 0;
    }
}
