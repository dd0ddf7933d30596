package io.opsward.servicelevel;

/** How a clock stands at the cut-off; each has exactly one. */
public enum AttainmentResult {
    /** Stopped within its target. */
    KEPT,
    /** Its target was used up before it stopped, or is used up while it still runs. */
    MISSED,
    /** Neither done nor due yet. */
    OPEN
}
