package io.opsward.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.identity.OwnAccount;
import io.opsward.notification.MessageSettings;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** What the person wants to be told, and how. */
@Route("notifications/settings")
@PermitAll
class NotificationSettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient MessageSettings settings;
    private final transient OwnAccount ownAccount;

    NotificationSettingsView(MessageSettings settings, OwnAccount ownAccount) {
        this.settings = settings;
        this.ownAccount = ownAccount;
        addClassName("profile");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("notification.settings")));
        if (!settings.mailIsConfigured()) {
            add(hint(new Paragraph(getTranslation("notification.no-server"))));
        } else if (ownAccount.email().isEmpty()) {
            add(hint(
                    new Paragraph(getTranslation("notification.no-address")),
                    new Anchor("profile", getTranslation("notification.set-address"))));
        }
        add(
                card("notification.delivery", new MailPreferenceForm(settings)),
                card("notification.kinds", new ReachForm(settings)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.settings") + " · Opsward";
    }

    private static Div hint(Component... content) {
        var hint = new Div(content);
        hint.addClassName("notification-hint");
        return hint;
    }

    private Section card(String title, Component content) {
        var card = new Section(new H2(getTranslation(title)), content);
        card.addClassName("card");
        return card;
    }
}
