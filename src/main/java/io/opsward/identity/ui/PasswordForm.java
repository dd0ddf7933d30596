package io.opsward.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import io.opsward.identity.OwnAccount;

/** Changes the own password: the current one, the new one twice. */
class PasswordForm extends Div {

    private final transient OwnAccount ownAccount;
    private final transient Runnable changed;
    private final PasswordField current = new PasswordField(getTranslation("identity.current-password"));
    private final PasswordField wanted = new PasswordField(getTranslation("identity.new-password"));
    private final PasswordField repeated = new PasswordField(getTranslation("identity.repeat-password"));

    /** @param changed what follows once it is changed */
    PasswordForm(OwnAccount ownAccount, Runnable changed) {
        this.ownAccount = ownAccount;
        this.changed = changed;
        addClassName("password-form");
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        repeated.getElement().setAttribute("autocomplete", "new-password");
        for (var field : new PasswordField[] {current, wanted, repeated}) {
            field.setRequiredIndicatorVisible(true);
            field.setRevealButtonVisible(true);
        }
        var hint = new Paragraph(getTranslation("identity.password-hint", ownAccount.shortestPassword()));
        hint.addClassName("muted");
        var change = new Button(getTranslation("identity.change-password"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        add(current, wanted, repeated, hint, change);
    }

    private void change() {
        var alike = wanted.getValue().equals(repeated.getValue());
        repeated.setInvalid(!alike);
        repeated.setErrorMessage(alike ? null : getTranslation("identity.passwords-differ"));
        if (alike) {
            ownAccount.changePassword(current.getValue(), wanted.getValue());
            current.clear();
            wanted.clear();
            repeated.clear();
            changed.run();
        }
    }
}
