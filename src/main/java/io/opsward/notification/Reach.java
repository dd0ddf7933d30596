package io.opsward.notification;

/** How far messages of one kind reach a person; shown as {@code notification.reach.<NAME>}. */
public enum Reach {
    /** Not at all. */
    NOWHERE,
    /** The bell alone. */
    BELL,
    /** The bell and mail. */
    MAIL
}
