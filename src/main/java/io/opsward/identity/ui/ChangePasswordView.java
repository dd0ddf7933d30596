package io.opsward.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.opsward.identity.OwnAccount;
import io.opsward.shared.ui.Notify;
import jakarta.annotation.security.PermitAll;

/** The one page that opens with a password which somebody else has given out: where it is changed. */
@Route(value = "change-password", autoLayout = false)
@PermitAll
class ChangePasswordView extends Div implements HasDynamicTitle {

    ChangePasswordView(OwnAccount ownAccount, AuthenticationContext authentication) {
        addClassName("login");
        var leave = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var door = new Div(
                new H1(getTranslation("identity.choose-password")),
                new Paragraph(getTranslation("identity.choose-password-hint")),
                new PasswordForm(ownAccount, this::goOn),
                leave);
        door.addClassName("login-door");
        add(door);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.choose-password") + " · Opsward";
    }

    private void goOn() {
        Notify.success(getTranslation("identity.password-changed"));
        UI.getCurrent().navigate("");
    }
}
