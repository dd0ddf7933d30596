package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentRow;
import io.opsward.servicelevel.AttainmentScore;
import io.opsward.servicelevel.ClockName;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** How far promises were kept, by client, service item, priority or month. */
@Route("service-levels/attainment")
@Menu(title = "attainment.list", order = 47, icon = "vaadin:chart")
@RolesAllowed({"management", "auditor", "administrator", "process-owner", "client"})
class AttainmentView extends Div implements AfterNavigationObserver {

    private static final List<ClockName> CLOCKS = List.of(ClockName.RESPONSE, ClockName.RESOLUTION);

    private final transient AttainmentDesk desk;
    private final transient AttainmentTexts texts;
    private final AttainmentBar bar;
    private final Select<AttainmentGroup> by = new Select<>();
    private final Div tabs = new Div();
    private final Div figures = new Div();

    private transient AttainmentPlace place;

    AttainmentView(AttainmentDesk desk) {
        this.desk = desk;
        texts = desk.texts();
        place = AttainmentPlace.of(QueryParameters.empty(), desk.attainment().thisMonth());
        bar = new AttainmentBar(
                texts,
                desk.attainment().thisMonth(),
                filter -> go(new AttainmentPlace(filter, place.by(), place.slice())));
        by.setLabel(getTranslation("attainment.by"));
        by.setItems(AttainmentGroup.values());
        by.setItemLabelGenerator(group -> getTranslation("attainment.by." + group));
        by.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new AttainmentPlace(place.filter(), change.getValue(), place.slice()));
            }
        });
        bar.add(by);
        var export = new CsvLink("attainment.csv", () -> desk.head(place), this::export);
        figures.addClassName("attainment-figures");
        add(new PageHeader(getTranslation("attainment.list"), export), tabs, bar, figures);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = AttainmentPlace.of(
                event.getLocation().getQueryParameters(), desk.attainment().thisMonth());
        bar.show(place.filter());
        by.setValue(place.by());
        tabs.removeAll();
        tabs.add(new AttainmentTabs(place, "figures"));
        show(desk.attainment().rows(place.filter(), place.by()));
    }

    private void go(AttainmentPlace other) {
        getUI().ifPresent(ui -> ui.navigate(AttainmentView.class, other.parameters()));
    }

    private void show(List<AttainmentRow> rows) {
        figures.removeAll();
        if (rows.size() <= 1) {
            figures.add(
                    new EmptyState(getTranslation("attainment.nothing"), getTranslation("attainment.nothing-hint")));
        } else {
            CLOCKS.forEach(
                    clock -> figures.add(new H2(ClockTexts.name(clock)), new ScoreTable(clock, rows, place, texts)));
        }
        figures.add(explanation());
    }

    private Details explanation() {
        var how = new Details(
                getTranslation("attainment.how"),
                new Paragraph(getTranslation("attainment.how.cohort")),
                new Paragraph(getTranslation("attainment.how.formula")),
                new Paragraph(getTranslation(
                        "attainment.how.cut-off",
                        Moments.exact(desk.clock().instant()),
                        Moments.zone().getId())));
        how.setOpened(true);
        how.addClassName("attainment-how");
        return how;
    }

    private void export(CsvFile file) {
        var parts = Stream.of(
                        "attainment.all",
                        "attainment.result.KEPT",
                        "attainment.result.MISSED",
                        "attainment.result.OPEN",
                        "attainment.rate")
                .toList();
        file.row(Stream.concat(
                Stream.of(getTranslation("attainment.by." + place.by())),
                CLOCKS.stream()
                        .flatMap(clock ->
                                parts.stream().map(part -> ClockTexts.name(clock) + " · " + getTranslation(part)))));
        desk.attainment()
                .rows(place.filter(), place.by())
                .forEach(row -> file.row(Stream.concat(
                        Stream.of(row.sum() ? getTranslation("attainment.sum") : texts.key(place.by(), row.key())),
                        Stream.of(row.response(), row.resolution()).flatMap(AttainmentView::cells))));
    }

    private static Stream<String> cells(AttainmentScore score) {
        return Stream.concat(
                Stream.of(score.all(), score.kept(), score.missed(), score.open())
                        .map(String::valueOf),
                Stream.of(AttainmentTexts.percent(score)));
    }
}
