package io.opsward.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import io.opsward.identity.OwnAccount;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;

/** Where mail reaches the person. */
class EmailForm extends Div {

    private final transient OwnAccount ownAccount;
    private final EmailField email = new EmailField();

    EmailForm(OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassName("email-form");
        email.setAriaLabel(getTranslation("identity.email"));
        email.setHelperText(getTranslation("identity.email-hint"));
        email.setMaxLength(254);
        email.setClearButtonVisible(true);
        email.setErrorMessage(getTranslation("identity.email-form"));
        ownAccount.email().ifPresent(email::setValue);
        add(email, new Button(getTranslation("identity.save"), click -> save()));
    }

    private void save() {
        if (email.isInvalid()) {
            throw new RuleViolation("identity.email-form");
        }
        ownAccount.receiveMailAt(email.getValue());
        Notify.success(getTranslation("identity.email-saved"));
    }
}
