package io.opsward.casefile;

import java.util.Locale;

/** How one case hangs together with another, said from the first to the second (domain 2.18). */
public enum LinkType {
    /** They have to do with each other. */
    RELATED,
    /** The first is the same as the second, where the work goes on. */
    DUPLICATE_OF,
    /** The first is an incident whose cause the second, a problem, looks for. */
    INCIDENT_OF,
    /** The first, a change, is to remove what the second, a problem or incident, is about. */
    RESOLVES,
    /** The first, an incident, was caused by the second, a change. */
    CAUSED_BY,
    /** The first was raised in the course of the second. */
    RAISED_FROM;

    /** Whether it says the same from both ends. */
    public boolean isMutual() {
        return this == RELATED;
    }

    /** The name that models write: small letters with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
