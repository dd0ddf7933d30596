package io.opsward.staff;

/** The kind of duty a post has in the service (domain 2.0); shown as {@code staff.duty.<NAME>}. */
public enum PostDuty {
    MANAGEMENT,
    SERVICE_DESK,
    TECHNICAL_SUPPORT,
    OPERATIONS,
    CLIENT,
    GOVERNANCE
}
