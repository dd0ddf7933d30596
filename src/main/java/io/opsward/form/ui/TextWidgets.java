package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.opsward.form.FormField;
import io.opsward.form.internal.ValueReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Widgets for texts, numbers, and yes or no. */
final class TextWidgets {

    private static final int PAUSE_MILLIS = 500;

    private TextWidgets() {}

    static FieldWidget text(FormField definition, FormParts parts) {
        var field = new TextField();
        field.setMaxLength(definition.settings().whole("validate.maxLength", ValueReader.MAXIMUM_LINE));
        var type = definition.settings().filled("validate.validationType").orElse("");
        if ("email".equals(type) || "phone".equals(type)) {
            field.getElement().setAttribute("autocomplete", "off");
            field.getElement().executeJs("this.inputElement.inputMode = $0", "email".equals(type) ? "email" : "tel");
        }
        prepare(field, definition, parts);
        var conversion = ValueWidget.Conversion.<String>of(text -> text, kept -> shownText(definition, parts, kept));
        return new ValueWidget<>(definition, parts, field, conversion);
    }

    /** A computed answer is shown by its label, if the form's texts have one for it. */
    private static String shownText(FormField definition, FormParts parts, Object kept) {
        var text = kept.toString();
        return definition.isComputed() ? parts.texts().option(definition, text, text) : text;
    }

    static FieldWidget longText(FormField definition, FormParts parts) {
        var field = new TextArea();
        field.setMaxLength(definition.settings().whole("validate.maxLength", ValueReader.MAXIMUM_TEXT));
        field.setMinRows(3);
        field.setMaxRows(16);
        prepare(field, definition, parts);
        return new ValueWidget<>(
                definition, parts, field, ValueWidget.Conversion.<String>of(text -> text, Object::toString));
    }

    static FieldWidget number(FormField definition, FormParts parts) {
        var field = new BigDecimalField();
        field.setLocale(parts.locale());
        prepare(field, definition, parts);
        return new ValueWidget<>(
                definition, parts, field, ValueWidget.Conversion.of(TextWidgets::plain, TextWidgets::number));
    }

    private static Object plain(BigDecimal number) {
        // As text: a draft in JSON keeps all digits.
        return number.precision() - (long) number.scale() > 40 ? "?" : number.toPlainString();
    }

    private static @Nullable BigDecimal number(Object kept) {
        try {
            return new BigDecimal(kept.toString());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    static FieldWidget checkbox(FormField definition, FormParts parts) {
        var field = new Checkbox();
        field.setManualValidation(true);
        var conversion = new ValueWidget.Conversion<Boolean>(
                flag -> flag, kept -> Boolean.valueOf(kept.toString()), () -> false);
        return new ValueWidget<>(definition, parts, field, conversion);
    }

    private static <C extends Component & HasValueChangeMode & HasValidation & HasPrefix & HasSuffix> void prepare(
            C field, FormField definition, FormParts parts) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setManualValidation(true);
        definition
                .settings()
                .filled("appearance.prefixAdorner")
                .ifPresent(
                        text -> field.setPrefixComponent(new Span(parts.texts().text(definition, ".prefix", text))));
        definition
                .settings()
                .filled("appearance.suffixAdorner")
                .ifPresent(
                        text -> field.setSuffixComponent(new Span(parts.texts().text(definition, ".suffix", text))));
    }
}
