package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import io.opsward.form.FormField;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of Vaadin that holds one value. */
class ValueWidget<T> implements FieldWidget {

    private final Component component;
    private final HasValue<?, T> value;
    private final Conversion<T> conversion;

    /**
     * Between the field and what is sent or kept.
     *
     * @param toEntered from a value that is not empty to what a client sends
     * @param toShown from a kept value to the field's, null if it cannot show it
     * @param whenEmpty what is sent where the field has no value
     */
    record Conversion<T>(
            Function<T, @Nullable Object> toEntered,
            Function<Object, @Nullable T> toShown,
            Supplier<@Nullable Object> whenEmpty) {

        static <T> Conversion<T> of(Function<T, @Nullable Object> toEntered, Function<Object, @Nullable T> toShown) {
            return new Conversion<>(toEntered, toShown, () -> null);
        }
    }

    /** @param field a Vaadin field, without label and listeners yet */
    <C extends Component & HasValue<?, T>> ValueWidget(
            FormField definition, FormParts parts, C field, Conversion<T> conversion) {
        this.component = field;
        this.value = field;
        this.conversion = conversion;
        label(definition, parts);
        value.addValueChangeListener(event -> {
            clearErrors();
            parts.acts().changed();
        });
    }

    private void label(FormField definition, FormParts parts) {
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(parts.texts().label(definition));
        }
        var description = parts.texts().description(definition);
        if (component instanceof HasHelper helped && !description.isEmpty()) {
            helped.setHelperText(description);
        }
        value.setRequiredIndicatorVisible(definition.rules().required());
        component.setId("field-" + definition.id());
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public @Nullable Object entered() {
        return value.isEmpty()
                ? conversion.whenEmpty().get()
                : conversion.toEntered().apply(value.getValue());
    }

    @Override
    public void show(@Nullable Object kept) {
        var shown = kept == null ? null : conversion.toShown().apply(kept);
        if (shown == null) {
            value.clear();
        } else if (!shown.equals(value.getValue())) {
            value.setValue(shown);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }

    @Override
    public boolean showError(String path, @Nullable String message) {
        if (component instanceof HasValidation validated && path.isEmpty()) {
            validated.setErrorMessage(message);
            validated.setInvalid(message != null);
            return true;
        }
        return false;
    }

    @Override
    public boolean hasError() {
        return component instanceof HasValidation validated && validated.isInvalid();
    }

    @Override
    public void clearErrors() {
        showError("", null);
    }

    @Override
    public void focus(String path) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        FormPane.lead(component);
    }
}
