package io.opsward.form.internal;

import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is hidden, read-only and computed. The same for the screen and for the check of what was sent: hidden
 * fields count as not entered, and what depends on them is worked out again until nothing changes.
 */
public final class FormLogic {

    /** Name under which a row says which row of the variables it was; -1 for a new one. */
    public static final String ROW = "_row";

    private static final int MAXIMUM_ROUNDS = 12;

    private final Formulas formulas;
    private final ValueReader reader;

    /** Works with these formulas and reads values as the form's fields want them. */
    public FormLogic(Formulas formulas, ValueReader reader) {
        this.formulas = formulas;
        this.reader = reader;
    }

    /**
     * @param variables of the process
     * @param entered values as sent or typed, by key
     */
    public FormState evaluate(FormDefinition form, Map<String, ?> variables, Map<?, ?> entered) {
        return scope(form.fields(), Map.of(), FormValues.ofVariables(variables), entered);
    }

    private FormState scope(
            List<FormField> fields, Map<String, Object> outer, Map<String, Object> kept, Map<?, ?> entered) {
        var flat = FormScopes.flat(fields);
        var typed = typed(flat, entered);
        var state = new FormState(Map.of(), Map.of(), Map.of(), Set.of(), readOnlyAtFirst(flat), Map.of());
        for (int round = 0; round < MAXIMUM_ROUNDS; round++) {
            var next = round(fields, new Scope(flat, outer, kept, typed), state);
            if (next.equals(state)) {
                return next;
            }
            state = next;
        }
        return state;
    }

    private record Scope(
            List<FormField> fields, Map<String, Object> outer, Map<String, Object> kept, Map<String, Object> typed) {}

    private FormState round(List<FormField> fields, Scope scope, FormState before) {
        var values = new HashMap<>(scope.outer());
        values.putAll(scope.kept());
        var own = new HashMap<String, Object>();
        var rows = new HashMap<String, List<FormState>>();
        for (var field : scope.fields()) {
            if (!before.isHidden(field) && !field.isComputed()) {
                put(field, given(field, scope, before), own, values);
            }
        }
        for (var field : scope.fields()) {
            if (!before.isHidden(field) && field.isComputed()) {
                put(field, formulas.computed(field, values), own, values);
            } else if (!before.isHidden(field) && field.kind() == FieldKind.DYNAMICLIST) {
                rows.put(field.requireKey(), rows(field, scope, own, values));
            }
        }
        var hidden = new HashSet<String>();
        fields.forEach(field -> hide(field, false, values, hidden));
        return new FormState(values, scope.kept(), own, hidden, readOnly(scope, values), rows);
    }

    private static void put(
            FormField field, @Nullable Object value, Map<String, Object> own, Map<String, Object> values) {
        if (value == null) {
            values.remove(field.requireKey());
        } else {
            own.put(field.requireKey(), value);
            values.put(field.requireKey(), value);
        }
    }

    private @Nullable Object given(FormField field, Scope scope, FormState before) {
        var key = field.requireKey();
        if (!before.isReadOnly(field) && scope.typed().containsKey(key)) {
            return scope.typed().get(key);
        }
        var kept = scope.kept().get(key);
        return typedOrNull(field, kept == null ? FieldDefaults.of(field) : kept);
    }

    private List<FormState> rows(FormField list, Scope scope, Map<String, Object> own, Map<String, Object> values) {
        var key = list.requireKey();
        var rows = new ArrayList<FormState>();
        var keptRows = scope.kept().get(key) instanceof List<?> known ? known : List.of();
        if (own.get(key) instanceof List<?> entered) {
            for (var row : entered) {
                var outer = new HashMap<>(values);
                outer.put("parent", Map.copyOf(values));
                outer.put("i", (long) rows.size() + 1);
                rows.add(scope(list.inner(), outer, keptRow(keptRows, (Map<?, ?>) row, rows.size()), (Map<?, ?>) row));
            }
        }
        var rowValues = rows.stream().map(FormState::own).toList();
        own.put(key, rowValues);
        values.put(key, rowValues);
        return rows;
    }

    private static Map<String, Object> keptRow(List<?> keptRows, Map<?, ?> row, int index) {
        var from = row.get(ROW) instanceof Number number ? number.intValue() : index;
        return from >= 0 && from < keptRows.size() && keptRows.get(from) instanceof Map<?, ?> kept
                ? FormValues.ofVariables(FormValues.names(kept))
                : Map.of();
    }

    private void hide(FormField field, boolean outerHidden, Map<String, Object> values, Set<String> hidden) {
        var hide = outerHidden
                || field.rules()
                        .hideWhen()
                        .map(when -> formulas.holds(when, values, false))
                        .orElse(false);
        if (hide) {
            hidden.add(field.id());
        }
        if (field.kind() == FieldKind.GROUP) {
            field.inner().forEach(inner -> hide(inner, hide, values, hidden));
        }
    }

    private Set<String> readOnly(Scope scope, Map<String, Object> values) {
        var readOnly = new HashSet<String>();
        for (var field : scope.fields()) {
            var when = field.rules().readOnlyWhen();
            if (field.rules().readOnly()
                    || field.isComputed()
                    || when != null && protects(when, field, scope, values)) {
                readOnly.add(field.id());
            }
        }
        return readOnly;
    }

    /** A field that names itself is judged by the kept value: nobody unlocks it by what is sent for it. */
    private boolean protects(String when, FormField field, Scope scope, Map<String, Object> values) {
        var judged = new HashMap<>(values);
        var kept = scope.kept().get(field.requireKey());
        if (kept == null) {
            judged.remove(field.requireKey());
        } else {
            judged.put(field.requireKey(), kept);
        }
        // A condition that fails protects the value, too.
        return formulas.holds(when, judged, true);
    }

    private static Set<String> readOnlyAtFirst(List<FormField> fields) {
        var readOnly = new HashSet<String>();
        for (var field : fields) {
            if (field.rules().readOnly() || field.isComputed() || field.rules().readOnlyWhen() != null) {
                readOnly.add(field.id());
            }
        }
        return readOnly;
    }

    private Map<String, Object> typed(List<FormField> fields, Map<?, ?> entered) {
        var typed = new HashMap<String, Object>();
        for (var field : fields) {
            if (entered.containsKey(field.requireKey())) {
                typed.put(field.requireKey(), typedOrNull(field, entered.get(field.requireKey())));
            }
        }
        return typed;
    }

    private @Nullable Object typedOrNull(FormField field, @Nullable Object raw) {
        try {
            var typed = reader.read(field, raw);
            return typed == null && field.kind() == FieldKind.CHECKBOX ? Boolean.FALSE : typed;
        } catch (ValueRefused refused) {
            return null;
        }
    }
}
