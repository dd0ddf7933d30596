package io.opsward.change.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.change.ChangeRegister;
import io.opsward.change.ChangeSummary;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All changes, for those who work on them or check the work. */
@Route("changes")
@Menu(title = "change.list", order = 42, icon = "vaadin:exchange")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ChangeListView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient ChangeRegister changes;
    private final ChangeFilterBar filterBar;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("change.more"), click -> load());

    private transient @Nullable ChangeSummary last;

    ChangeListView(ChangeRegister changes) {
        this.changes = changes;
        filterBar = new ChangeFilterBar(query -> getUI().ifPresent(ui -> ui.navigate(ChangeListView.class, query)));
        table = new DataTable(Stream.of("number", "title", "type", "risk", "status", "window", "result")
                .map(column -> getTranslation("change." + column))
                .toArray(String[]::new));
        nothing.add(new EmptyState(getTranslation("change.none"), getTranslation("change.none-hint")));
        var templates = new RouterLink(getTranslation("change.templates"), ChangeTemplateListView.class);
        add(new PageHeader(getTranslation("change.list"), templates), filterBar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.read(event.getLocation().getQueryParameters());
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = changes.list(filterBar.filter(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(this::addRow);
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(ChangeSummary change) {
        var title = new Span(change.title());
        title.addClassName("strong");
        table.addRow(
                new CaseLink(change.number()),
                title,
                change.unauthorized()
                        ? new Badge(getTranslation("change.unauthorized"), Badge.Tone.DANGER)
                        : new Span(ChangeTexts.type(change.type())),
                change.risk() == null ? new Span() : ChangeTexts.risk(change.risk()),
                ChangeTexts.status(change.status()),
                new Span(ChangeTexts.window(change.slot())),
                change.result() == null ? new Span() : ChangeTexts.result(change.result()));
    }
}
