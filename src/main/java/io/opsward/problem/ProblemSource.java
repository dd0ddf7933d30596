package io.opsward.problem;

import java.util.Locale;

/** What a problem came from; shown as {@code problem.source.<NAME>}. */
public enum ProblemSource {
    /** A major incident was closed. */
    MAJOR_INCIDENT,
    /** Similar incidents came again and again. */
    REPEATED_INCIDENTS,
    /** Somebody reported it. */
    REPORTED,
    /** Another process proposed it, such as a change that failed. */
    PROPOSED;

    /** The word that models use, such as {@code major-incident}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param key the word that models use */
    public static ProblemSource of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
