package io.opsward.form.internal;

import io.opsward.engine.FormSource;
import io.opsward.engine.ModelTexts;
import io.opsward.form.FormField;
import java.util.Locale;

/** Texts of one form in one language. */
public record FormTexts(ModelTexts texts, FormSource source, Locale locale) {

    /** Label of the component; its key where the form gives none. */
    public String label(FormField field) {
        var label = text(field, "", field.label());
        return label.isBlank() ? field.textKey() : label;
    }

    /** Label as written: empty where the form gives none. */
    public String labelOrNothing(FormField field) {
        return field.label().isBlank() ? "" : text(field, "", field.label());
    }

    /** Explanation, empty if there is none. */
    public String description(FormField field) {
        return field.description()
                .map(english -> text(field, ".description", english))
                .orElse("");
    }

    /** Label of an option. */
    public String option(FormField field, String value, String english) {
        return text(field, ".option." + value, english);
    }

    /** Another text of the component, filed under a suffix such as {@code .text}. */
    public String text(FormField field, String suffix, String english) {
        return texts.text(source.definitionId(), source.id() + "." + field.textKey() + suffix, english, locale);
    }
}
