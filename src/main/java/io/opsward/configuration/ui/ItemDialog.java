package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Warrant;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import org.jspecify.annotations.Nullable;

/** Enters a configuration item or edits one. */
class ItemDialog extends Dialog {

    private static final int LONGEST_NUMBER = 30;

    private final TextField number = new TextField(getTranslation("configuration.field.number"));
    private final ItemForm form;
    private final WarrantFields warrant = new WarrantFields();

    private final transient ItemParts parts;
    private final transient @Nullable ConfigurationItem edited;

    /** @param edited item to edit; null to enter a new one */
    ItemDialog(ItemParts parts, @Nullable ConfigurationItem edited) {
        this.parts = parts;
        this.edited = edited;
        form = new ItemForm(parts);
        setHeaderTitle(
                edited == null
                        ? getTranslation("configuration.new-title")
                        : getTranslation("configuration.edit-title", edited.number()));
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(getTranslation("configuration.number-hint"));
        number.setVisible(edited == null);
        if (edited != null) {
            form.show(edited);
        }
        var content = new Div(number, form, warrant);
        content.addClassName("configuration-form");
        add(content);
        addClassName("configuration-dialog");
        setCloseOnOutsideClick(false);
        var save = new Button(getTranslation("configuration.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    private void save() {
        if (!form.isFilled()) {
            Notify.problem(getTranslation("configuration.mend"));
            return;
        }
        number.setInvalid(false);
        warrant.allows(allowed -> {
            var saved = save(allowed);
            close();
            Notify.success(getTranslation("configuration.saved", saved));
            open(saved);
        });
    }

    private ItemNumber save(Warrant allowed) {
        if (edited == null) {
            return enter(allowed);
        }
        parts.editing().edit(edited, form.draft(), allowed);
        return edited.number();
    }

    private ItemNumber enter(Warrant allowed) {
        try {
            return parts.editing().enter(number.getValue(), form.draft(), allowed);
        } catch (RuleViolation refusal) {
            if (refusal.messageKey().startsWith("configuration.problem.number")) {
                number.setErrorMessage(getTranslation(refusal.messageKey(), refusal.parameters()));
                number.setInvalid(true);
                number.focus();
            }
            throw refusal;
        }
    }

    private void open(ItemNumber saved) {
        if (edited == null) {
            UI.getCurrent().navigate("configuration/" + saved);
        } else {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
