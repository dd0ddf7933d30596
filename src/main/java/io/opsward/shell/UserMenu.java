package io.opsward.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.OwnAccount;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.ui.LanguageSwitch;
import io.opsward.shared.ui.Languages;
import io.opsward.shared.ui.PersonalPage;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and what one does as oneself: profile, language, sign out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    private final transient OwnAccount ownAccount;
    private final transient AuthenticationContext authentication;
    private final transient List<PersonalPage> pages;

    UserMenu(
            CurrentUser currentUser,
            UserDirectory directory,
            OwnAccount ownAccount,
            AuthenticationContext authentication,
            ObjectProvider<PersonalPage> pages) {
        this.ownAccount = ownAccount;
        this.authentication = authentication;
        this.pages = pages.orderedStream().toList();
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("component.more")));
        if (!CurrentUser.ANONYMOUS.equals(currentUser.id())) {
            fill(directory.displayName(currentUser.id()));
        }
    }

    private void fill(String name) {
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("user-name");
        var sign = new Span(avatar, label);
        sign.addClassName("user");
        var person = addItem(sign);
        person.getElement().setAttribute("aria-label", name);
        var menu = person.getSubMenu();
        menu.addItem(getTranslation("shell.profile"), click -> getUI().ifPresent(ui -> ui.navigate("profile")));
        pages.forEach(page -> menu.addItem(
                getTranslation(page.titleKey()), click -> getUI().ifPresent(ui -> ui.navigate(page.path()))));
        var language = menu.addItem(getTranslation("shell.language"));
        Languages.all().forEach(each -> addLanguage(language, each));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }

    private void addLanguage(MenuItem parent, Locale language) {
        var item = parent.getSubMenu()
                .addItem(
                        Languages.ownName(language),
                        click -> LanguageSwitch.choose(language, ownAccount::chooseLanguage));
        item.setCheckable(true);
        item.setChecked(language.equals(Languages.nearest(getLocale())));
        item.getElement().setAttribute("lang", language.toLanguageTag());
    }
}
