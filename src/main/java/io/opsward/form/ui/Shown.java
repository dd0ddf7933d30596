package io.opsward.form.ui;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Shown {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private Shown() {}

    /** The value in the user's language; empty for null. */
    static String of(@Nullable Object value, FormParts parts) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return parts.translate(flag ? "form.yes" : "form.no");
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(parts.locale()).format(number);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> of(item, parts)).collect(Collectors.joining(", "));
        }
        return text(value.toString(), parts);
    }

    private static String text(String text, FormParts parts) {
        try {
            if (DATE.matcher(text).matches()) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(parts.locale())
                        .format(LocalDate.parse(text));
            }
            if (INSTANT.matcher(text).matches()) {
                return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(parts.locale())
                        .format(Instant.parse(text).atZone(parts.zone()));
            }
            return text;
        } catch (DateTimeException onlyLooksLikeOne) {
            return text;
        }
    }
}
