package io.opsward.form.internal;

import io.opsward.form.FieldError;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what was sent against the form as it stands, and gathers what does not fit. */
public final class FormChecker {

    private static final int MOST_ERRORS = 50;
    private static final int LONGEST_NAME = 60;

    private final FieldChecker fields;
    private final FormTexts texts;
    private final List<FieldError> errors = new ArrayList<>();

    /** A checker for one submission; errors have labels in the language of the texts. */
    public FormChecker(FieldChecker fields, FormTexts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** What was found, in the order of the form; empty if all is well. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** New files among the values. */
    public Set<UUID> attachments() {
        return fields.attachments();
    }

    /** Checks the whole form. */
    public void check(List<FormField> form, FormState state, Map<?, ?> sent) {
        check(form, new Place(state, sent, "", List.of()));
    }

    private record Place(FormState state, Map<?, ?> sent, String path, List<Integer> rows) {

        /** What was sent for the field; its default where nothing was sent and nothing is kept. */
        @Nullable
        Object given(FormField field) {
            var key = field.requireKey();
            if (field.kind() == FieldKind.DYNAMICLIST && sent.containsKey(key) && sent.get(key) == null) {
                return List.of();
            }
            return sent.containsKey(key) || state.kept().containsKey(key) ? sent.get(key) : FieldDefaults.of(field);
        }
    }

    private void check(List<FormField> form, Place place) {
        var known = new HashSet<String>();
        for (var field : FormScopes.flat(form)) {
            known.add(field.requireKey());
            check(field, place);
        }
        if (!place.rows().isEmpty()) {
            known.add(FormLogic.ROW);
        }
        for (var name : place.sent().keySet()) {
            if (!(name instanceof String text) || !known.contains(text)) {
                var shown = shown(name);
                add(new FieldError(place.path() + shown, shown, place.rows(), "form.error.unknown-field", List.of()));
            }
        }
    }

    private void check(FormField field, Place place) {
        try {
            var sent = place.sent().get(field.requireKey());
            if (place.state().isHidden(field)) {
                fields.refuseUnlessEmpty(sent);
            } else if (place.state().isReadOnly(field)) {
                fields.refuseUnlessSame(field, sent, place.state().value(field));
            } else {
                fields.check(field, place.given(field), place.state());
                checkRows(field, place.given(field), place);
            }
        } catch (ValueRefused refused) {
            add(new FieldError(
                    place.path() + field.requireKey(),
                    texts.label(field),
                    place.rows(),
                    refused.messageKey(),
                    refused.parameters()));
        }
    }

    private void checkRows(FormField list, @Nullable Object raw, Place place) throws ValueRefused {
        if (list.kind() != FieldKind.DYNAMICLIST || !(fields.typed(list, raw) instanceof List<?> sentRows)) {
            return;
        }
        var states = place.state().rowsOf(list);
        for (int row = 0; row < Math.min(sentRows.size(), states.size()); row++) {
            var rows = new ArrayList<>(place.rows());
            rows.add(row + 1);
            var path = "%s%s[%d].".formatted(place.path(), list.requireKey(), row);
            check(list.inner(), new Place(states.get(row), (Map<?, ?>) sentRows.get(row), path, List.copyOf(rows)));
        }
    }

    private void add(FieldError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    private static String shown(@Nullable Object name) {
        if (!(name instanceof String text)) {
            return "?";
        }
        var clean = text.substring(0, Math.min(text.length(), LONGEST_NAME)).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return clean.isBlank() ? "?" : clean;
    }
}
