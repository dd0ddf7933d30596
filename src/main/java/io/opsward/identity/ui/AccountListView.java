package io.opsward.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.identity.AccountService;
import io.opsward.identity.AccountSummary;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All accounts, for the administrator: create, shut and open, unlock, give a new password. */
@Route("accounts")
@Menu(title = "identity.accounts", order = 90, icon = "vaadin:key")
@RolesAllowed("administrator")
class AccountListView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient AccountService accounts;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("identity.more-accounts"));
    private @Nullable UserId last;

    AccountListView(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        search.setPlaceholder(getTranslation("identity.search-accounts"));
        search.setAriaLabel(getTranslation("identity.search-accounts"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                openSearch();
            }
        });
        table = new DataTable(
                getTranslation("identity.display-name"),
                getTranslation("identity.account"),
                getTranslation("identity.email"),
                getTranslation("identity.groups"),
                getTranslation("identity.state"),
                getTranslation("identity.last-sign-in"),
                "");
        more.addClickListener(click -> load());
        nothing.add(
                new EmptyState(getTranslation("identity.no-accounts"), getTranslation("identity.no-accounts-hint")));
        var create = new Button(
                getTranslation("identity.create-account"),
                click -> new NewAccountDialog(accounts, this::reload).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(search);
        bar.addClassName("toolbar");
        add(new PageHeader(getTranslation("identity.accounts"), create), bar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("search")
                .orElse(""));
        reload();
    }

    private void openSearch() {
        var wanted = search.getValue().strip();
        getUI().ifPresent(ui -> ui.navigate(
                AccountListView.class,
                wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("search", wanted))));
    }

    private void reload() {
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var page = accounts.list(search.getValue(), last, PAGE);
        page.forEach(this::show);
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
        }
        more.setVisible(page.size() == PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void show(AccountSummary account) {
        var name = new Span(account.displayName());
        name.addClassName("strong");
        var id = new Span(account.id().value());
        id.addClassName("code");
        var groups = GroupNames.of(account.groups());
        var lastSignIn = new Span(account.lastSignInAt() == null ? "–" : Moments.dateTime(account.lastSignInAt()));
        lastSignIn.addClassName("nowrap");
        table.addRow(
                name,
                id,
                new Span(account.email() == null ? "–" : account.email()),
                new Span(groups.isEmpty() ? "–" : groups),
                state(account),
                lastSignIn,
                new AccountActions(accounts, account, clock.instant(), this::reload));
    }

    private Badge state(AccountSummary account) {
        if (!account.enabled()) {
            return new Badge(getTranslation("identity.state.shut"), Badge.Tone.NEUTRAL);
        }
        return account.isLocked(clock.instant())
                ? new Badge(getTranslation("identity.state.locked"), Badge.Tone.WARNING)
                : new Badge(getTranslation("identity.state.open"), Badge.Tone.SUCCESS);
    }
}
