package io.opsward.servicelevel;

/** What figures are told apart by. */
public enum AttainmentGroup {
    /** The client organisation. */
    CLIENT,
    /** The service item. */
    ITEM,
    /** The priority. */
    PRIORITY,
    /** The month in which the case was opened. */
    MONTH
}
