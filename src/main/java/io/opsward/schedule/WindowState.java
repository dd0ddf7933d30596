package io.opsward.schedule;

/** What became of a reserved window; shown as {@code schedule.state.<NAME>}. */
public enum WindowState {
    /** It is kept for its change. */
    PLANNED,
    /** Its work is over. */
    DONE,
    /** It was given up. */
    WITHDRAWN
}
