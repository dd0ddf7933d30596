package io.opsward.form.internal;

import io.opsward.form.FormField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a form, or a row of a dynamic list, stands with the values that are in it.
 *
 * @param values everything an expression may name here: variables, outer fields, own fields
 * @param kept values that the variables, or the row of a variable, hold already, by key
 * @param own values of the own fields by key, entered, kept and computed ones; hidden ones are absent
 * @param hidden ids of components that are hidden, those within hidden groups included
 * @param readOnly ids of fields that show a value only
 * @param rows state of each row by key of the dynamic list
 */
public record FormState(
        Map<String, Object> values,
        Map<String, Object> kept,
        Map<String, Object> own,
        Set<String> hidden,
        Set<String> readOnly,
        Map<String, List<FormState>> rows) {

    /** Whether the component is not shown. */
    public boolean isHidden(FormField field) {
        return hidden.contains(field.id());
    }

    /** Whether the field only shows its value. */
    public boolean isReadOnly(FormField field) {
        return readOnly.contains(field.id());
    }

    /** Value of the field, or null. */
    public @Nullable Object value(FormField field) {
        return own.get(field.requireKey());
    }

    /** States of the rows of a dynamic list. */
    public List<FormState> rowsOf(FormField list) {
        return rows.getOrDefault(list.requireKey(), List.of());
    }
}
