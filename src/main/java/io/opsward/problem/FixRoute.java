package io.opsward.problem;

import java.util.Locale;

/** Ways to remove a cause or to live with it (domain 2.3, G2); shown as {@code problem.route.<NAME>}. */
public enum FixRoute {
    CHANGE,
    TRAINING,
    SUPPLIER,
    ACCEPT_RISK;

    /** @param key the word that forms use, such as {@code accept-risk} */
    public static FixRoute of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
