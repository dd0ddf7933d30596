package io.opsward.notification;

/** What is kept of the occasion of a message; texts are made of it when somebody reads them, in the reader's language. */
public enum Fact {
    /** Account of who did it. */
    BY,
    /** Name of a {@link io.opsward.servicelevel.ClockName}. */
    CLOCK,
    /** Threshold that was passed, in percent. */
    PERCENT,
    /** When it is or was due: ISO instant. */
    DUE_AT,
    /** Name of a task in the model, English. */
    TASK_NAME,
    /** The same in Chinese. */
    TASK_CHINESE,
    /** Key of a group. */
    GROUP,
    /** Name of a {@link io.opsward.casefile.CaseStatus}. */
    STATUS,
    /** What somebody wrote. */
    TEXT,
    /** The same in Chinese, where the model gives it. */
    TEXT_CHINESE
}
