package io.opsward.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.OwnAccount;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.ui.LanguageSwitch;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** The own account: who one is here, password, language. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient UserDirectory directory;
    private final transient OwnAccount ownAccount;

    ProfileView(CurrentUser currentUser, UserDirectory directory, OwnAccount ownAccount) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.ownAccount = ownAccount;
        addClassName("profile");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("identity.profile")),
                card("identity.person", person()),
                card("identity.email", new EmailForm(ownAccount)),
                card("identity.language", new LanguageSwitch(ownAccount::chooseLanguage)),
                card("identity.password", password()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.profile") + " · Opsward";
    }

    private DescriptionList person() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "identity.display-name", directory.displayName(currentUser.id()));
        fact(facts, "identity.account", currentUser.id().value());
        fact(facts, "identity.groups", GroupNames.of(currentUser.groups()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        var fact = new Div(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value.isEmpty() ? "–" : value));
        fact.addClassName("fact");
        facts.add(fact);
    }

    private Component password() {
        return ownAccount.hasPassword()
                ? new PasswordForm(ownAccount, () -> Notify.success(getTranslation("identity.password-changed")))
                : new Paragraph(getTranslation("identity.password-outside"));
    }

    private Section card(String title, Component content) {
        var card = new Section(new H2(getTranslation(title)), content);
        card.addClassName("card");
        return card;
    }
}
