package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.servicelevel.AttainedClock;
import io.opsward.servicelevel.Attainment;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.ClockName;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases behind a figure of the attainment report. */
@Route("service-levels/attainment/cases")
@RolesAllowed({"management", "auditor", "administrator", "process-owner", "client"})
class AttainedClocksView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AttainmentDesk desk;
    private final transient AttainedClockCells cells;
    private final AttainmentBar bar;
    private final Select<ClockName> clock = new Select<>();
    private final Select<AttainmentResult> result = new Select<>();
    private final Div tabs = new Div();
    private final DataTable table = new DataTable(AttainedClockCells.headings().toArray(String[]::new));
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("attainment.more"), click -> load());

    private transient AttainmentPlace place;
    private transient @Nullable AttainedClock last;

    AttainedClocksView(AttainmentDesk desk) {
        this.desk = desk;
        var texts = desk.texts();
        var thisMonth = desk.attainment().thisMonth();
        cells = new AttainedClockCells(texts);
        place = AttainmentPlace.of(QueryParameters.empty(), thisMonth);
        bar = new AttainmentBar(texts, thisMonth, filter -> go(new AttainmentPlace(filter, place.by(), place.slice())));
        choice(clock, "clock", List.of(ClockName.RESPONSE, ClockName.RESOLUTION));
        choice(result, "result", List.of(AttainmentResult.values()));
        table.addClassName("attained-clocks");
        nothing.add(new EmptyState(getTranslation("attainment.nothing"), getTranslation("attainment.nothing-hint")));
        var export = new CsvLink("attainment-cases.csv", () -> desk.head(place), this::export);
        add(new PageHeader(getTranslation("attainment.list"), export), tabs, bar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = AttainmentPlace.of(
                event.getLocation().getQueryParameters(), desk.attainment().thisMonth());
        bar.show(place.filter());
        clock.setValue(place.slice().clock());
        result.setValue(place.slice().result());
        var shown = place.slice().result() == AttainmentResult.MISSED ? "missed" : "cases";
        tabs.removeAll();
        tabs.add(new AttainmentTabs(place, shown));
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
        page.forEach(row -> table.addRow(cells.of(row).toArray(Component[]::new)));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private List<AttainedClock> page(@Nullable AttainedClock after, int limit) {
        return desk.attainment().clocks(place.filter(), place.slice(), after, limit);
    }

    /** All pages, however many are shown. */
    private void export(CsvFile file) {
        file.row(AttainedClockCells.exportedHeadings());
        var page = page(null, Attainment.LARGEST_PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> file.row(cells.texts(row)));
            page = page.size() < Attainment.LARGEST_PAGE
                    ? List.of()
                    : page(page.get(page.size() - 1), Attainment.LARGEST_PAGE);
        }
    }

    private void go(AttainmentPlace other) {
        getUI().ifPresent(ui -> ui.navigate(AttainedClocksView.class, other.parameters()));
    }

    private <E extends Enum<E>> void choice(Select<E> select, String name, List<E> choices) {
        var all = getTranslation("attainment.all-of." + name);
        select.setLabel(getTranslation("attainment." + name));
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        var words = "clock".equals(name) ? "clock.name." : "attainment.result.";
        select.setItemLabelGenerator(choice -> choice == null ? all : getTranslation(words + choice));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(place.showing(new AttainmentSlice(clock.getValue(), result.getValue())));
            }
        });
        bar.add(select);
    }
}
