package io.opsward.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.identity.UserDirectory;
import io.opsward.notification.MailOutbox;
import io.opsward.notification.MailState;
import io.opsward.notification.OutboxMail;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mails that wait, were given up or went out, and how the mail server does. */
@Route("mail-outbox")
@Menu(title = "notification.outbox", order = 92, icon = "vaadin:envelope-o")
@RolesAllowed("administrator")
class MailOutboxView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;
    private static final String STATE = "state";

    private final transient MailOutbox outbox;
    private final transient UserDirectory directory;
    private final Div server = new Div();
    private final Select<MailState> state = new Select<>();
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("notification.more"), click -> load());
    private final Button retryAll = new Button(getTranslation("notification.retry-all"), click -> retryAll());
    private transient Map<MailState, Long> counts = Map.of();
    private @Nullable Long last;

    MailOutboxView(MailOutbox outbox, UserDirectory directory) {
        this.outbox = outbox;
        this.directory = directory;
        table = new DataTable(
                getTranslation("notification.recipient"),
                getTranslation("notification.about"),
                getTranslation("notification.created"),
                getTranslation("notification.state"),
                getTranslation("notification.progress"),
                "");
        state.setLabel(getTranslation("notification.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("notification.state-all"));
        state.setItemLabelGenerator(this::label);
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        nothing.add(
                new EmptyState(getTranslation("notification.no-mails"), getTranslation("notification.no-mails-hint")));
        var bar = new Div(state);
        bar.addClassName("toolbar");
        add(new PageHeader(getTranslation("notification.outbox"), retryAll), server, bar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counts = outbox.counts();
        state.setItems(MailState.values());
        state.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(MailOutboxView::known)
                .orElse(null));
        reload();
    }

    private static Optional<MailState> known(String name) {
        return Stream.of(MailState.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private String label(@Nullable MailState each) {
        return each == null
                ? getTranslation("notification.state-all")
                : getTranslation(
                        "notification.state-count",
                        getTranslation("notification.mail-state." + each),
                        counts.getOrDefault(each, 0L));
    }

    private void open(@Nullable MailState wanted) {
        getUI().ifPresent(ui -> ui.navigate(
                MailOutboxView.class,
                wanted == null ? QueryParameters.empty() : QueryParameters.of(STATE, wanted.name())));
    }

    private void reload() {
        server.removeAll();
        server.add(new MailServerCard(outbox.server()));
        retryAll.setVisible(counts.getOrDefault(MailState.FAILED, 0L) > 0);
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var page = outbox.page(state.getValue(), last, PAGE);
        var names =
                directory.displayNames(page.stream().map(OutboxMail::recipient).toList());
        page.forEach(mail -> table.addRow(
                new Span(names.get(mail.recipient())),
                MailCells.about(mail),
                MailCells.moment(mail.createdAt()),
                MailCells.state(mail),
                MailCells.progress(mail),
                MailCells.actions(mail, () -> retry(mail))));
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
        }
        more.setVisible(page.size() == PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void retry(OutboxMail mail) {
        outbox.retry(mail.id());
        Notify.success(getTranslation("notification.retried"));
        refresh();
    }

    private void retryAll() {
        Notify.success(getTranslation("notification.retried-all", outbox.retryAll()));
        refresh();
    }

    private void refresh() {
        counts = outbox.counts();
        state.getDataProvider().refreshAll();
        reload();
    }
}
