package io.opsward.schedule.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.schedule.CalendarFilter;
import io.opsward.schedule.ChangeCalendar;
import io.opsward.schedule.ui.CalendarPlace.Zoom;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.UnaryOperator;

/** The change calendar: which changes are carried out when, and when none may be. */
@Route("change-calendar")
@Menu(title = "schedule.calendar", order = 43, icon = "vaadin:calendar")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ChangeCalendarView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ChangeCalendar calendar;
    private final transient ScopeNames names;
    private final transient Clock clock;
    private final CalendarHead head;
    private final CalendarFilterBar filterBar;
    private final Paragraph note = new Paragraph();
    private final Div sheet = new Div();
    private transient CalendarPlace place;

    ChangeCalendarView(ChangeCalendar calendar, ServiceCatalogue catalogue, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        var clients = catalogue.organisations();
        names = ScopeNames.of(clients, catalogue);
        place = new CalendarPlace(Zoom.MONTH, today(), CalendarFilter.ALL);
        head = new CalendarHead(this::go, here -> here.on(today()));
        filterBar = new CalendarFilterBar(clients, filter -> go(here -> here.narrowed(filter)));
        addClassName("change-calendar");
        note.addClassName("change-note");
        note.getElement().setAttribute("role", "status");
        sheet.addClassName("change-sheet");
        sheet.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("schedule.calendar"));
        var freezes = new RouterLink(getTranslation("schedule.freezes"), FreezeListView.class);
        freezes.addClassName("button-link");
        var foot = new Span(getTranslation("schedule.keys", Moments.zone().getId()));
        foot.addClassName("change-foot");
        add(new PageHeader(getTranslation("schedule.calendar"), freezes), filterBar, head, note, sheet, foot);
        listenToKeys();
    }

    @Override
    public String getPageTitle() {
        return CalendarWords.title(place) + " · " + getTranslation("schedule.calendar");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = CalendarPlace.of(event.getLocation().getQueryParameters(), today());
        head.show(place);
        filterBar.show(place.filter());
        var page = calendar.page(place.first(), place.last(), place.filter());
        draw(new CalendarSheet(place, today(), page));
        note.setVisible(page.cut() || page.entries().isEmpty());
        note.setText(
                page.cut()
                        ? getTranslation("schedule.cut", ChangeCalendar.MOST)
                        : getTranslation(
                                place.filter().equals(CalendarFilter.ALL) ? "schedule.nothing" : "schedule.none-such"));
    }

    private void draw(CalendarSheet days) {
        var weeks = new Div(weekdays());
        weeks.addClassNames("change-weeks", "change-weeks-" + (place.zoom() == Zoom.WEEK ? "one" : "all"));
        place.weeks().forEach(monday -> weeks.add(new WeekRow(monday, days, names)));
        sheet.removeAll();
        sheet.add(weeks, new DayList(days, names));
    }

    private Div weekdays() {
        var row = new Div();
        row.addClassName("change-weekdays");
        row.getElement().setAttribute("aria-hidden", "true");
        for (var day : DayOfWeek.values()) {
            row.add(new Span(day.getDisplayName(TextStyle.SHORT, getLocale())));
        }
        return row;
    }

    private void go(UnaryOperator<CalendarPlace> move) {
        var target = move.apply(place).parameters();
        getUI().ifPresent(ui -> ui.navigate(ChangeCalendarView.class, target));
    }

    private void listenToKeys() {
        key(Key.ARROW_LEFT, here -> here.moved(-1));
        key(Key.ARROW_RIGHT, here -> here.moved(1));
        key(Key.KEY_T, here -> here.on(today()));
        key(Key.KEY_M, here -> here.zoomed(Zoom.MONTH));
        key(Key.KEY_W, here -> here.zoomed(Zoom.WEEK));
    }

    private void key(Key key, UnaryOperator<CalendarPlace> move) {
        Shortcuts.addShortcutListener(this, () -> go(move), key).listenOn(sheet);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moments.zone());
    }
}
