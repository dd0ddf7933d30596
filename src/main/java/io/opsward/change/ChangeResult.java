package io.opsward.change;

import java.util.Locale;
import java.util.stream.Stream;

/** How a change came out: its closure code, told to the case it was raised from. Shown as {@code change.result.<key>}. */
public enum ChangeResult {
    SUCCESS,
    SUCCESS_WITH_DEVIATION,
    FAILED,
    ROLLED_BACK,
    CANCELLED,
    REJECTED;

    /** The result that a form names. @throws IllegalArgumentException if there is none of that name */
    public static ChangeResult of(String key) {
        return Stream.of(values())
                .filter(result -> result.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No result of a change: " + key));
    }

    /** The name in forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what was wanted is there. */
    public boolean isSuccess() {
        return this == SUCCESS || this == SUCCESS_WITH_DEVIATION;
    }

    /** Whether it was carried out, and in vain: counts as unsuccessful. */
    public boolean isUnsuccessful() {
        return this == FAILED || this == ROLLED_BACK;
    }
}
