package io.opsward.form.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types in which forms reckon: text, Long, Double, Boolean, ISO text, lists and maps of these. */
public final class FormValues {

    private FormValues() {}

    /** The value in these types; text for anything else. */
    public static @Nullable Object normal(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> items) {
            var normal = new ArrayList<@Nullable Object>();
            items.forEach(item -> normal.add(normal(item)));
            return normal;
        }
        if (value instanceof Map<?, ?> entries) {
            var normal = new LinkedHashMap<String, @Nullable Object>();
            entries.forEach((name, entry) -> normal.put(String.valueOf(name), normal(entry)));
            return normal;
        }
        return moment(value);
    }

    /** Variables of a process as forms see them: lists that are kept as text are lists again. */
    public static Map<String, Object> ofVariables(Map<String, ?> variables) {
        var normal = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> {
            var opened = JsonText.open(normal(value));
            if (opened != null) {
                normal.put(name, opened);
            }
        });
        return normal;
    }

    /** The entries under names that are texts. */
    static Map<String, Object> names(Map<?, ?> entries) {
        var named = new LinkedHashMap<String, Object>();
        entries.forEach((name, value) -> {
            if (name instanceof String text && value != null) {
                named.put(text, value);
            }
        });
        return named;
    }

    /** The items of a list, the value alone for anything else, nothing for null. */
    public static List<?> items(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Object number(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        var whole = number.longValue();
        if (number instanceof BigDecimal decimal) {
            return decimal.compareTo(BigDecimal.valueOf(whole)) == 0 ? (Object) whole : (Object) decimal.doubleValue();
        }
        var fraction = number.doubleValue();
        return fraction == whole && Math.abs(fraction) < Long.MAX_VALUE ? (Object) whole : (Object) fraction;
    }

    private static Object moment(Object value) {
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).toString();
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toInstant().toString();
        }
        if (value instanceof OffsetDateTime offset) {
            return offset.toInstant().toString();
        }
        return value.toString();
    }
}
