package io.opsward.change;

import java.util.Locale;
import java.util.stream.Stream;

/** Band of impact x probability; the bands stand in the decision {@code change-risk}. Shown as {@code change.risk.<key>}. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** The level that the decision names. @throws IllegalArgumentException if there is none of that name */
    public static RiskLevel of(String key) {
        return Stream.of(values())
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level of risk: " + key));
    }

    /** The name in the decision. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the change advisory board has to decide. */
    boolean forcesMajor() {
        return compareTo(HIGH) >= 0;
    }
}
