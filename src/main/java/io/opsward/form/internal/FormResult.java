package io.opsward.form.internal;

import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a checked form becomes variables. */
final class FormResult {

    private FormResult() {}

    /** Entered, computed and default values by key; lists as JSON text. What was neither sent nor computed stays out. */
    static Map<String, Object> of(List<FormField> form, FormState state, Map<?, ?> sent) {
        var result = new LinkedHashMap<String, @Nullable Object>();
        for (var field : FormScopes.flat(form)) {
            var key = field.requireKey();
            var entered = sent.containsKey(key) && !state.isReadOnly(field);
            var value = state.value(field);
            var begins = value != null && !state.kept().containsKey(key);
            if (!state.isHidden(field) && (entered || field.isComputed() || begins)) {
                result.put(key, kept(field, value));
            }
        }
        return nullable(result);
    }

    private static @Nullable Object kept(FormField field, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return value instanceof Map ? JsonText.of(value) : value;
        }
        if (list.isEmpty()) {
            return null;
        }
        var singleFile =
                field.kind() == FieldKind.FILEPICKER && !field.settings().flag("multiple", false);
        return singleFile ? list.get(0) : JsonText.of(list);
    }

    private static Map<String, Object> nullable(Map<String, @Nullable Object> result) {
        return result;
    }
}
