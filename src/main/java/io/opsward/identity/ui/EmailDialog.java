package io.opsward.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import io.opsward.identity.AccountService;
import io.opsward.identity.AccountSummary;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;

/** Where mail reaches the person of an account, set by an administrator. */
class EmailDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient AccountSummary account;
    private final transient Runnable changed;
    private final EmailField email = new EmailField(getTranslation("identity.email"));

    EmailDialog(AccountService accounts, AccountSummary account, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(getTranslation("identity.email-of", account.displayName()));
        email.setMaxLength(254);
        email.setClearButtonVisible(true);
        email.setErrorMessage(getTranslation("identity.email-form"));
        email.setValue(account.email() == null ? "" : account.email());
        var fields = new Div(email);
        fields.addClassName("dialog-form");
        add(fields);
        var save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    private void save() {
        if (email.isInvalid()) {
            throw new RuleViolation("identity.email-form");
        }
        accounts.giveAddress(account.id(), email.getValue());
        close();
        Notify.success(getTranslation("identity.saved"));
        changed.run();
    }
}
