package io.opsward.identity.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.opsward.identity.AccountService;
import io.opsward.identity.AccountSummary;
import io.opsward.shared.ui.Notify;
import java.time.Instant;

/** What an administrator can do with one account; what takes something away from its person is asked again. */
class AccountActions extends MenuBar {

    private final transient AccountService accounts;
    private final transient AccountSummary account;
    private final transient Runnable changed;

    AccountActions(AccountService accounts, AccountSummary account, Instant now, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("component.more")));
        var head = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        head.setAriaLabel(getTranslation("identity.actions-of", account.displayName()));
        var menu = head.getSubMenu();
        if (account.enabled() && account.isLocked(now)) {
            menu.addItem(getTranslation("identity.unlock"), click -> act("identity.unlocked", this::unlock));
        }
        menu.addItem(
                getTranslation("identity.change-email"), click -> new EmailDialog(accounts, account, changed).open());
        if (account.enabled()) {
            menu.addItem(getTranslation("identity.reset-password"), click -> askForReset());
            menu.addItem(getTranslation("identity.shut"), click -> askForShutting());
        } else {
            menu.addItem(getTranslation("identity.open"), click -> act("identity.opened", this::enable));
        }
        var appointed = account.administrator();
        menu.addItem(
                getTranslation(appointed ? "identity.dismiss-administrator" : "identity.appoint-administrator"),
                click -> askForAppointment(!appointed));
    }

    private void unlock() {
        accounts.unlock(account.id());
    }

    private void enable() {
        accounts.enable(account.id());
    }

    private void act(String done, Runnable act) {
        act.run();
        Notify.success(getTranslation(done, account.displayName()));
        changed.run();
    }

    private void askForShutting() {
        var dialog = question(
                getTranslation("identity.shut-question", account.displayName()),
                getTranslation("identity.shut-consequence"),
                getTranslation("identity.shut"),
                () -> act("identity.shut-done", () -> accounts.disable(account.id())));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void askForReset() {
        question(
                        getTranslation("identity.reset-question", account.displayName()),
                        getTranslation("identity.reset-consequence"),
                        getTranslation("identity.reset-password"),
                        this::reset)
                .open();
    }

    private void askForAppointment(boolean appointed) {
        question(
                        getTranslation(
                                appointed ? "identity.appoint-question" : "identity.dismiss-question",
                                account.displayName()),
                        getTranslation("identity.appoint-consequence"),
                        getTranslation(appointed ? "identity.appoint-administrator" : "identity.dismiss-administrator"),
                        () -> act("identity.saved", () -> accounts.appointAdministrator(account.id(), appointed)))
                .open();
    }

    private void reset() {
        new TemporaryPasswordDialog(account.displayName(), accounts.resetPassword(account.id())).open();
        changed.run();
    }

    private ConfirmDialog question(String title, String consequence, String confirm, Runnable act) {
        var dialog = new ConfirmDialog(title, consequence, confirm, confirmed -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("component.cancel"));
        return dialog;
    }
}
