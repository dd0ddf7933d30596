package io.opsward.configuration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a configuration item, such as {@code CI-HIS-DB-01} or {@code CI-000042}. Items are retired, never
 * removed, so that a number is never used again.
 *
 * @param value capitals, digits and single dashes behind {@code CI-}, 30 characters at most
 */
public record ItemNumber(String value) implements Comparable<ItemNumber> {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("CI(-[A-Z0-9]+)+");

    /** @throws IllegalArgumentException if the value has not the form of a number */
    public ItemNumber {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of a configuration item: " + value);
        }
    }

    /** The number that somebody typed, in small letters or between blanks too; empty if it is none. */
    public static Optional<ItemNumber> read(String typed) {
        var value = typed.strip().toUpperCase(Locale.ROOT);
        return value.length() <= LONGEST && FORM.matcher(value).matches()
                ? Optional.of(new ItemNumber(value))
                : Optional.empty();
    }

    /** The number that the product gives by itself. */
    public static ItemNumber of(long running) {
        return new ItemNumber("CI-%06d".formatted(running));
    }

    @Override
    public int compareTo(ItemNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
