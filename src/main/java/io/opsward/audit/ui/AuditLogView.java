package io.opsward.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.audit.AuditEntry;
import io.opsward.audit.AuditFilter;
import io.opsward.audit.AuditTrail;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit trail: who did what, and what was refused. Nothing here changes anything. */
@Route("audit")
@Menu(title = "audit.trail", order = 92, icon = "vaadin:archive")
@RolesAllowed({"auditor", "administrator"})
class AuditLogView extends Div implements AfterNavigationObserver {

    private final transient AuditTrail trail;
    private final transient UserDirectory directory;
    private final AuditFilterBar filters;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button older = new Button(getTranslation("audit.older-entries"));
    private @Nullable Long last;

    AuditLogView(AuditTrail trail, UserDirectory directory) {
        this.trail = trail;
        this.directory = directory;
        filters = new AuditFilterBar(trail.actions());
        table = new DataTable(
                getTranslation("audit.at"),
                getTranslation("audit.actor"),
                getTranslation("audit.action"),
                getTranslation("audit.subject"),
                getTranslation("audit.details"),
                getTranslation("audit.address"));
        nothing.add(new EmptyState(getTranslation("audit.nothing"), getTranslation("audit.nothing-hint")));
        older.addClickListener(click -> load());
        add(new PageHeader(getTranslation("audit.trail")), filters, table, nothing, older);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        table.clear();
        last = null;
        load();
    }

    private void load() {
        AuditFilter wanted = filters.filter();
        var entries = trail.find(wanted, last);
        show(entries);
        if (!entries.isEmpty()) {
            last = entries.get(entries.size() - 1).id();
        }
        older.setVisible(entries.size() == AuditTrail.PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void show(List<AuditEntry> entries) {
        var names = directory.displayNames(
                entries.stream().map(AuditEntry::actor).distinct().toList());
        for (var entry : entries) {
            table.addRow(
                    cell(Moments.dateTime(entry.at()), "nowrap"),
                    person(entry.actor().value(), String.valueOf(names.get(entry.actor()))),
                    action(entry),
                    cell(entry.subject(), "strong"),
                    cell(details(entry), "muted"),
                    cell(entry.remoteAddress() == null ? "–" : entry.remoteAddress(), "muted"));
        }
    }

    private Span person(String account, String name) {
        if (account.equals("system") || account.equals("anonymous")) {
            return cell(getTranslation("audit.actor." + account), "muted");
        }
        var id = cell(account, "code");
        return name.equals(account) ? id : new Span(new Span(name + " "), id);
    }

    private Span action(AuditEntry entry) {
        var text = new Span(AuditTexts.action(entry.action()));
        return entry.refused()
                ? new Span(text, new Span(" "), new Badge(getTranslation("audit.refused"), Badge.Tone.DANGER))
                : text;
    }

    private static String details(AuditEntry entry) {
        return entry.details().entrySet().stream()
                .map(detail -> AuditTexts.detail(detail.getKey(), detail.getValue()))
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private static Span cell(String text, String className) {
        var cell = new Span(text);
        cell.addClassName(className);
        return cell;
    }
}
