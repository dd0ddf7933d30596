package io.opsward.problem;

/** Life of a problem (domain 2.3); shown as {@code problem.status.<NAME>}. */
public enum ProblemStatus {
    NEW,
    ASSESSING,
    ROOT_CAUSE_ANALYSIS,
    KNOWN_ERROR,
    FIX_IN_PROGRESS,
    OBSERVING,
    RESOLVED,
    CLOSED;

    /** Whether somebody still works on it or watches it. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
