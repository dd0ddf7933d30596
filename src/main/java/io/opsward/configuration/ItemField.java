package io.opsward.configuration;

import java.util.Locale;

/**
 * A field of a configuration item as people write it: in the dialog, in a CSV file, in the history. Shown as
 * {@code configuration.field.<key>}.
 */
public enum ItemField {
    NAME(200),
    TYPE(30),
    STATE(30),
    OWNER(100),
    CLIENT(100),
    SERVICE(100),
    MODEL(200),
    SERIAL_NUMBER(100),
    VERSION(100),
    LOCATION(200),
    WARRANTY_UNTIL(10),
    BASELINE(200),
    LAST_AUDIT(10),
    DESCRIPTION(4_000);

    private final int longest;

    ItemField(int longest) {
        this.longest = longest;
    }

    /** Name of the column in a CSV file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Characters at most. */
    public int longest() {
        return longest;
    }

    /** Whether the field must not be empty. */
    public boolean isRequired() {
        return switch (this) {
            case NAME, TYPE, STATE, OWNER -> true;
            default -> false;
        };
    }
}
