package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.opsward.form.FormField;

/** A button of the form: submits it, or takes back what was typed. */
final class FormButton extends Button implements FieldWidget {

    FormButton(FormField field, FormParts parts) {
        super(parts.texts().label(field));
        setId("field-" + field.id());
        if ("reset".equals(field.settings().text("action"))) {
            addClickListener(click -> parts.acts().reset());
        } else {
            addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setDisableOnClick(false);
            addClickListener(click -> parts.acts().submitted());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        setVisible(!readOnly);
    }
}
