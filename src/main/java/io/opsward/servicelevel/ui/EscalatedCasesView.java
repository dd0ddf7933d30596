package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.servicelevel.Attainment;
import io.opsward.servicelevel.EscalatedCase;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the cases of the attainment report were handed on and up. */
@Route("service-levels/attainment/escalations")
@RolesAllowed({"management", "auditor", "administrator", "process-owner", "client"})
class EscalatedCasesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AttainmentDesk desk;
    private final AttainmentBar bar;
    private final Div tabs = new Div();
    private final DataTable table = new DataTable(headings().toArray(String[]::new));
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("attainment.more"), click -> load());

    private transient AttainmentPlace place;
    private transient @Nullable Long last;

    EscalatedCasesView(AttainmentDesk desk) {
        this.desk = desk;
        var thisMonth = desk.attainment().thisMonth();
        place = AttainmentPlace.of(QueryParameters.empty(), thisMonth);
        bar = new AttainmentBar(
                desk.texts(), thisMonth, filter -> go(new AttainmentPlace(filter, place.by(), place.slice())));
        nothing.add(
                new EmptyState(getTranslation("attainment.no-escalations"), getTranslation("attainment.nothing-hint")));
        var export = new CsvLink("escalations.csv", () -> desk.head(place), this::export);
        add(new PageHeader(getTranslation("attainment.list"), export), tabs, bar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = AttainmentPlace.of(
                event.getLocation().getQueryParameters(), desk.attainment().thisMonth());
        bar.show(place.filter());
        tabs.removeAll();
        tabs.add(new AttainmentTabs(place, "escalations"));
        table.clear();
        last = null;
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attainment.list");
    }

    private void load() {
        var found = page(last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var cells = new EscalationCells(desk.captions(page));
        page.forEach(each -> table.addRow(Stream.concat(
                        Stream.of(new CaseLink(each.escalation().caseNumber()), new Span(each.title())),
                        cells.of(each.escalation()))
                .toArray(Component[]::new)));
        last = page.isEmpty()
                ? last
                : Long.valueOf(page.get(page.size() - 1).escalation().id());
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private List<EscalatedCase> page(@Nullable Long before, int limit) {
        return desk.attainment().escalations(place.filter(), before, limit);
    }

    /** All pages, however many are shown. */
    private void export(CsvFile file) {
        file.row(headings());
        var page = page(null, Attainment.LARGEST_PAGE);
        while (!page.isEmpty()) {
            var cells = new EscalationCells(desk.captions(page));
            page.forEach(each -> file.row(Stream.concat(
                    Stream.of(each.escalation().caseNumber().value(), each.title()), cells.texts(each.escalation()))));
            page = page.size() < Attainment.LARGEST_PAGE
                    ? List.of()
                    : page(page.get(page.size() - 1).escalation().id(), Attainment.LARGEST_PAGE);
        }
    }

    private void go(AttainmentPlace other) {
        getUI().ifPresent(ui -> ui.navigate(EscalatedCasesView.class, other.parameters()));
    }

    private static Stream<String> headings() {
        return Stream.concat(
                Stream.of(ClockTexts.translate("attainment.case"), ClockTexts.translate("attainment.title")),
                EscalationCells.headings());
    }
}
