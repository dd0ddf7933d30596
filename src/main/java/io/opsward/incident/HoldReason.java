package io.opsward.incident;

/** What an incident on hold waits for (domain 2.2); shown as {@code incident.hold-reason.<NAME>}. */
public enum HoldReason {
    AWAITING_CLIENT,
    AWAITING_CHANGE,
    AWAITING_PROBLEM,
    AWAITING_VENDOR,
    AWAITING_SPARE
}
