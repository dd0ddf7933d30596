package io.opsward.shared;

import java.util.regex.Pattern;

/**
 * The number of a case, such as {@code INC-2026-000001}: prefix of the process, year of opening in the service time
 * zone, running number of that year. Never reused (domain 2.1).
 *
 * @param value the number as people write it
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6,9}");

    /** @throws IllegalArgumentException if the value has not the form of a case number */
    public CaseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    /** Builds the number from its parts. */
    public static CaseNumber of(String prefix, int year, long running) {
        return new CaseNumber("%s-%d-%06d".formatted(prefix, year, running));
    }

    /** Whether the text has the form of a case number; says nothing about such a case existing. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
