package io.opsward.knowledge;

/** Who may read an article (密级); shown as {@code knowledge.confidentiality.<NAME>}. */
public enum Confidentiality {
    /** Clients too. */
    PUBLIC,
    /** All staff. */
    INTERNAL,
    /** Management, its author and the groups named. */
    RESTRICTED
}
