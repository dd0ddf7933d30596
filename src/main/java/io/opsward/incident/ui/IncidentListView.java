package io.opsward.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.incident.IncidentRegister;
import io.opsward.incident.IncidentSummary;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.servicelevel.ui.ClockPanels;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.PriorityBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All incidents, for those who work on them or check the work. */
@Route("incidents")
@Menu(title = "incident.list", order = 40, icon = "vaadin:bolt")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class IncidentListView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient IncidentRegister incidents;
    private final transient ServiceCatalogue catalogue;
    private final transient ClockPanels clocks;
    private final IncidentFilterBar filterBar;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("incident.more"), click -> load());

    private transient @Nullable IncidentSummary last;

    IncidentListView(IncidentRegister incidents, ServiceCatalogue catalogue, ClockPanels clocks) {
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.clocks = clocks;
        filterBar = new IncidentFilterBar(
                catalogue.organisations(),
                query -> getUI().ifPresent(ui -> ui.navigate(IncidentListView.class, query)));
        table = new DataTable(Stream.of("number", "title", "priority", "status", "client", "group", "due")
                .map(column -> getTranslation("incident." + column))
                .toArray(String[]::new));
        nothing.add(new EmptyState(getTranslation("incident.none"), getTranslation("incident.none-hint")));
        add(new PageHeader(getTranslation("incident.list")), filterBar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.read(event.getLocation().getQueryParameters());
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = incidents.list(filterBar.filter(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var badges = clocks.badges(page.stream().map(IncidentSummary::number).toList());
        page.forEach(incident -> addRow(incident, Optional.ofNullable(badges.get(incident.number()))));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(IncidentSummary incident, Optional<ClockBadge> badge) {
        var title = new Span(incident.title());
        title.addClassName("strong");
        table.addRow(
                new CaseLink(incident.number()),
                title,
                new PriorityBadge(incident.priority()),
                IncidentTexts.status(incident.status()),
                new Span(catalogue.organisationName(incident.clientOrganisation(), getLocale())),
                new Span(incident.assignedGroup() == null ? "" : getTranslation("group." + incident.assignedGroup())),
                due(incident, badge));
    }

    private static Div due(IncidentSummary incident, Optional<ClockBadge> badge) {
        var due = new Span(Moments.dateTime(incident.resolutionDue()));
        due.addClassName("nowrap");
        var cell = new Div();
        cell.addClassName("incident-due");
        badge.ifPresent(cell::add);
        cell.add(due);
        return cell;
    }
}
