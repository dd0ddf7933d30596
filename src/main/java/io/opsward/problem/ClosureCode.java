package io.opsward.problem;

import java.util.Locale;

/** How a problem ended; shown as {@code problem.closure.<NAME>}. */
public enum ClosureCode {
    FIXED,
    RISK_ACCEPTED,
    DUPLICATE,
    NOT_A_PROBLEM,
    CAUSE_NOT_FOUND;

    /** The word that forms use, such as {@code risk-accepted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
