package io.opsward.notification;

/** Where a mail stands; shown as {@code notification.mail-state.<NAME>}. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    /** Given up. */
    FAILED,
    /** Taken by the mail server. */
    SENT
}
