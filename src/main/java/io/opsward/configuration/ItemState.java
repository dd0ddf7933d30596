package io.opsward.configuration;

/** Where a configuration item stands in its life (domain 2.8); shown as {@code configuration.state.<NAME>}. */
public enum ItemState {
    PLANNED,
    IN_STOCK,
    IN_USE,
    IN_REPAIR,
    /** Out of use for good; it stays in the register, and nothing hangs on it any more. */
    RETIRED
}
