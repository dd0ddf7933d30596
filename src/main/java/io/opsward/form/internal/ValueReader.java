package io.opsward.form.internal;

import io.opsward.form.FormField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a client sent for a field into a value of the field's type: {@code String}, {@code Long}, {@code Double},
 * {@code Boolean}, ISO text, a list of texts, a list of rows. Null and empty texts mean "nothing".
 */
public final class ValueReader {

    /** Characters of a line of text, unless the form sets less. */
    public static final int MAXIMUM_LINE = 4_000;

    /** Characters of a longer text, unless the form sets less. */
    public static final int MAXIMUM_TEXT = 20_000;

    /** Characters of a list as JSON. */
    static final int MAXIMUM_LIST = 100_000;

    private static final int MAXIMUM_CHOICE = 255;
    private static final int MAXIMUM_ITEMS = 200;
    private static final int MAXIMUM_ROWS = 100;

    private final MomentReader moments;

    /** @param zone where times without a zone are meant */
    public ValueReader(ZoneId zone) {
        this.moments = new MomentReader(zone);
    }

    /**
     * The typed value, or null for nothing.
     *
     * @throws ValueRefused if the value cannot be one of this field
     */
    public @Nullable Object read(FormField field, @Nullable Object raw) throws ValueRefused {
        if (raw == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXTFIELD -> emptyToNull(text(raw, false).strip());
            case TEXTAREA -> emptyToNull(text(raw, true).stripTrailing());
            case NUMBER -> NumberReader.read(raw, field.settings().flag("serializeToString", false));
            case DATETIME -> moments.read(field, raw);
            case CHECKBOX -> flag(raw);
            case RADIO, SELECT -> emptyToNull(choice(raw));
            case CHECKLIST, TAGLIST -> choices(raw);
            case FILEPICKER -> files(field, raw);
            case DYNAMICLIST -> rows(raw);
            default -> null;
        };
    }

    private static @Nullable Object emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Object raw, boolean severalLines) throws ValueRefused {
        if (!(raw instanceof String text)) {
            throw new ValueRefused("type-text");
        }
        var maximum = severalLines ? MAXIMUM_TEXT : MAXIMUM_LINE;
        if (text.length() > maximum && text.codePointCount(0, text.length()) > maximum) {
            throw new ValueRefused("too-long", maximum);
        }
        var normal = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!normal.codePoints().allMatch(character -> isKept(character, severalLines))) {
            throw new ValueRefused("characters");
        }
        return normal;
    }

    private static boolean isKept(int character, boolean severalLines) {
        return character == '\t'
                || character == '\n' && severalLines
                || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static Boolean flag(Object raw) throws ValueRefused {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        if ("true".equals(raw) || "false".equals(raw)) {
            return Boolean.valueOf((String) raw);
        }
        throw new ValueRefused("type-flag");
    }

    private static String choice(Object raw) throws ValueRefused {
        if (raw instanceof Boolean || raw instanceof Long || raw instanceof Integer) {
            return raw.toString();
        }
        var text = text(raw, false);
        if (text.length() > MAXIMUM_CHOICE) {
            throw new ValueRefused("not-offered");
        }
        return text;
    }

    private static @Nullable List<String> choices(Object raw) throws ValueRefused {
        var chosen = new LinkedHashSet<String>();
        for (var item : items(raw, MAXIMUM_ITEMS)) {
            if (item == null) {
                throw new ValueRefused("type-list");
            }
            chosen.add(choice(item));
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    private static @Nullable Object files(FormField field, Object raw) throws ValueRefused {
        if (raw instanceof String single && !single.startsWith("[")) {
            return single.isEmpty() ? null : List.of(choice(single));
        }
        var chosen = choices(raw);
        if (chosen != null && chosen.size() > 1 && !field.settings().flag("multiple", false)) {
            throw new ValueRefused("too-many", 1);
        }
        return chosen;
    }

    private static @Nullable List<Map<?, ?>> rows(Object raw) throws ValueRefused {
        var rows = new ArrayList<Map<?, ?>>();
        for (var item : items(raw, MAXIMUM_ROWS)) {
            if (!(item instanceof Map<?, ?> row)) {
                throw new ValueRefused("type-list");
            }
            rows.add(row);
        }
        return rows.isEmpty() ? null : rows;
    }

    private static Iterable<?> items(Object raw, int maximum) throws ValueRefused {
        var items = raw instanceof String text ? JsonText.list(text) : raw;
        if (!(items instanceof java.util.Collection<?> list)) {
            throw new ValueRefused("type-list");
        }
        if (list.size() > maximum) {
            throw new ValueRefused("too-many", maximum);
        }
        return list;
    }
}
