package io.opsward.notification;

/** How a person wants mail; shown as {@code notification.delivery.<NAME>}. */
public enum Delivery {
    /** No mail. */
    OFF,
    /** One mail for each message of the kinds chosen for mail. */
    AT_ONCE,
    /** One mail a day with everything unread since the last one. */
    DIGEST
}
