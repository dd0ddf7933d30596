package io.opsward.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.identity.AccountService;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;

/** Creates an account with a password that is shown once, or without one for a person who signs in from outside. */
class NewAccountDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient Runnable created;
    private final TextField displayName = new TextField(getTranslation("identity.display-name"));
    private final TextField account = new TextField(getTranslation("identity.account"));
    private final Checkbox outside = new Checkbox(getTranslation("identity.outside-only"));
    private final Checkbox administrator = new Checkbox(getTranslation("group.administrator"));

    NewAccountDialog(AccountService accounts, Runnable created) {
        this.accounts = accounts;
        this.created = created;
        setHeaderTitle(getTranslation("identity.create-account"));
        displayName.setRequiredIndicatorVisible(true);
        displayName.setMaxLength(120);
        account.setRequiredIndicatorVisible(true);
        account.setMaxLength(64);
        account.setHelperText(getTranslation("identity.account-name-form"));
        var fields = new Div(displayName, account, outside, administrator);
        fields.addClassName("dialog-form");
        add(fields);
        var create = new Button(getTranslation("identity.create-account"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), create);
    }

    private void create() {
        var name = account.getValue().strip();
        if (name.isEmpty()) {
            throw new RuleViolation("identity.account-name-form");
        }
        var password = accounts.create(
                new UserId(name), displayName.getValue(), administrator.getValue(), !outside.getValue());
        close();
        created.run();
        password.ifPresentOrElse(
                text -> new TemporaryPasswordDialog(displayName.getValue(), text).open(),
                () -> Notify.success(getTranslation("identity.saved")));
    }
}
