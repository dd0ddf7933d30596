package io.opsward.form.internal;

import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Checks one field after the other against everything the form demands of it. */
public final class FieldChecker {

    private final ValueReader reader;
    private final ValueRules rules;
    private final MomentRules moments;
    private final FileRules files;
    private final BiFunction<FormField, FormState, OptionList> options;
    private final Set<UUID> attachments = new LinkedHashSet<>();

    FieldChecker(FieldRuleSet ruleSet, BiFunction<FormField, FormState, OptionList> options) {
        this.reader = ruleSet.reader();
        this.rules = ruleSet.values();
        this.moments = ruleSet.moments();
        this.files = ruleSet.files();
        this.options = options;
    }

    Set<UUID> attachments() {
        return Set.copyOf(attachments);
    }

    @Nullable
    Object typed(FormField field, @Nullable Object raw) throws ValueRefused {
        return reader.read(field, raw);
    }

    void refuseUnlessEmpty(@Nullable Object raw) throws ValueRefused {
        if (raw != null && !"".equals(raw) && !Boolean.FALSE.equals(raw) && !isEmptyList(raw)) {
            throw new ValueRefused("hidden");
        }
    }

    void refuseUnlessSame(FormField field, @Nullable Object raw, @Nullable Object shown) throws ValueRefused {
        if (raw == null || "".equals(raw) || raw.equals(shown)) {
            return;
        }
        if (!Objects.equals(reader.read(field, raw), shown)) {
            throw new ValueRefused("read-only");
        }
    }

    /**
     * Checks a field that is asked for.
     *
     * @param raw as sent, or the default
     * @param state how the form, or the row, stands
     */
    void check(FormField field, @Nullable Object raw, FormState state) throws ValueRefused {
        var value = reader.read(field, raw);
        if (field.kind() == FieldKind.DYNAMICLIST && raw != null) {
            checkRowCount(field, FormValues.items(value), state);
        }
        if (value == null || Boolean.FALSE.equals(value) || isEmptyList(value)) {
            if (field.rules().required()) {
                throw new ValueRefused(field.kind() == FieldKind.CHECKBOX ? "must-be-checked" : "required");
            }
            return;
        }
        switch (field.kind()) {
            case TEXTFIELD, TEXTAREA, NUMBER -> rules.check(field, value, state.values());
            case DATETIME -> moments.check(field, value.toString(), state.values());
            case RADIO, SELECT -> checkOptions(field, List.of(value), state);
            case CHECKLIST, TAGLIST -> checkOptions(field, (List<?>) value, state);
            case FILEPICKER -> checkFiles(field, (List<?>) value, state);
            default -> {}
        }
        if (state.value(field) instanceof List<?> list && JsonText.of(list).length() > ValueReader.MAXIMUM_LIST) {
            throw new ValueRefused("list-too-long", ValueReader.MAXIMUM_LIST);
        }
    }

    private void checkOptions(FormField field, List<?> chosen, FormState state) throws ValueRefused {
        var offered = options.apply(field, state);
        for (var value : chosen) {
            if (offered.find(String.valueOf(value)).isEmpty()) {
                throw new ValueRefused("not-offered");
            }
        }
    }

    private void checkFiles(FormField field, List<?> ids, FormState state) throws ValueRefused {
        attachments.addAll(files.check(field, ids, FormValues.items(state.kept().get(field.requireKey()))));
    }

    private static void checkRowCount(FormField list, List<?> rows, FormState state) throws ValueRefused {
        if (!list.settings().flag("allowAddRemove", true)) {
            var kept = state.kept().get(list.requireKey());
            var fixed = kept == null
                    ? list.settings().whole("defaultRepetitions", 1)
                    : FormValues.items(kept).size();
            if (rows.size() != fixed) {
                throw new ValueRefused("rows-fixed", fixed);
            }
        }
    }

    private static boolean isEmptyList(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }
}
