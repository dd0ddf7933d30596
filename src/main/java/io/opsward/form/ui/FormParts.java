package io.opsward.form.ui;

import com.vaadin.flow.component.UI;
import io.opsward.attachment.AttachmentService;
import io.opsward.form.FormField;
import io.opsward.form.internal.FieldOptions;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.FormTexts;
import io.opsward.form.internal.Formulas;
import io.opsward.form.internal.OptionList;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What the widgets of one form share.
 *
 * @param texts labels in the user's language
 * @param formulas the form's expressions
 * @param options where options come from
 * @param attachments keeper of files
 * @param zone zone of the service
 * @param acts what widgets tell the form
 */
record FormParts(
        FormTexts texts,
        Formulas formulas,
        FieldOptions options,
        AttachmentService attachments,
        ZoneId zone,
        Acts acts) {

    /** What widgets tell the form. */
    interface Acts {

        /** A value was entered. */
        void changed();

        /** The form's submit button was pressed. */
        void submitted();

        /** The form's reset button was pressed. */
        void reset();
    }

    Locale locale() {
        return texts.locale();
    }

    OptionList optionsOf(FormField field, FormState state) {
        return options.of(field, state.values(), formulas, texts);
    }

    String translate(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
