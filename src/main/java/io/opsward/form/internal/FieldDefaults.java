package io.opsward.form.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field holds before anybody has entered anything. */
public final class FieldDefaults {

    private static final int MOST_ROWS = 20;

    private FieldDefaults() {}

    /** The default as the form says it, null if it says none. */
    public static @Nullable Object of(FormField field) {
        if (field.kind() == FieldKind.DYNAMICLIST) {
            return rows(field);
        }
        return plain(field.settings().at("defaultValue"));
    }

    private static @Nullable List<Map<String, Object>> rows(FormField list) {
        var rows = new ArrayList<Map<String, Object>>();
        var count = Math.min(list.settings().whole("defaultRepetitions", 1), MOST_ROWS);
        for (int row = 0; row < count; row++) {
            rows.add(new LinkedHashMap<>(Map.of(FormLogic.ROW, -1L)));
        }
        return rows;
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isArray()) {
            var items = new ArrayList<@Nullable Object>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return null;
    }
}
