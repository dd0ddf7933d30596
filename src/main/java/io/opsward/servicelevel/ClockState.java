package io.opsward.servicelevel;

/** What a clock does now. */
public enum ClockState {
    /** It is not known yet by what it is measured. */
    PENDING,
    /** It runs, within the hours of its calendar. */
    RUNNING,
    /** It stands still on hold. */
    PAUSED,
    /** What was promised has been done, or the case has ended. */
    STOPPED
}
