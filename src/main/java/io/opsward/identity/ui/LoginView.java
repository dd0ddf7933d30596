package io.opsward.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.DemoAccounts;
import io.opsward.identity.OutsideServices;
import io.opsward.shared.ui.LanguageSwitch;

/** The door: sign in by password or through an outside service; in the demo, who one may try to be. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient OutsideServices outsideServices;
    private final LoginForm form = new LoginForm();
    private final Div message = new Div();

    LoginView(CurrentUser currentUser, OutsideServices outsideServices, DemoAccounts demoAccounts) {
        this.currentUser = currentUser;
        this.outsideServices = outsideServices;
        addClassName("login");
        message.addClassName("login-message");
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        var door = new Div(head(), message, form, outside());
        door.addClassName("login-door");
        add(door);
        var demo = demoAccounts.list(getLocale());
        if (!demo.isEmpty()) {
            add(new DemoPanel(demo, form));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!CurrentUser.ANONYMOUS.equals(currentUser.id())) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        form.setError(parameters.getParameters().containsKey("error"));
        if (parameters.getParameters().containsKey("expired")) {
            say("identity.login.expired");
        } else if (parameters.getParameters().containsKey("outside")) {
            say("identity.login.outside-refused");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title") + " · Opsward";
    }

    private void say(String key) {
        message.setText(getTranslation(key));
        message.setVisible(true);
    }

    private Div head() {
        var sign = new Span();
        sign.addClassName("brand-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var head = new Div(
                new Div(sign, new H1("Opsward")),
                new Paragraph(getTranslation("identity.login.purpose")),
                new LanguageSwitch(language -> {}));
        head.addClassName("login-head");
        return head;
    }

    private Div outside() {
        var links = new Div();
        links.addClassName("login-outside");
        outsideServices.list().forEach(service -> {
            var link = new Anchor(service.address(), getTranslation("identity.login.through", service.name()));
            link.setRouterIgnore(true);
            link.addClassName("button-link");
            links.add(link);
        });
        return links;
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("identity.login.title"));
        fields.setUsername(getTranslation("identity.account"));
        fields.setPassword(getTranslation("identity.password"));
        fields.setSubmit(getTranslation("identity.login.submit"));
        texts.setForm(fields);
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("identity.login.failed"));
        error.setMessage(getTranslation("identity.login.failed-hint"));
        error.setUsername(getTranslation("identity.login.account-missing"));
        error.setPassword(getTranslation("identity.login.password-missing"));
        texts.setErrorMessage(error);
        return texts;
    }
}
