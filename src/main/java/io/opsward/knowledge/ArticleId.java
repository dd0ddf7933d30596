package io.opsward.knowledge;

import java.util.regex.Pattern;

/**
 * The number of an article, such as {@code KNW-2026-0012}.
 *
 * @param value the number as people write it
 */
public record ArticleId(String value) {

    private static final Pattern FORM = Pattern.compile("KNW-\\d{4}-\\d{4,9}");

    /** @throws IllegalArgumentException if the value has not the form of an article number */
    public ArticleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an article number: " + value);
        }
    }

    /** Builds the number from its parts. */
    public static ArticleId of(int year, long running) {
        return new ArticleId("KNW-%d-%04d".formatted(year, running));
    }

    /** Whether the text has the form of an article number; says nothing about such an article existing. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
