package io.opsward.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import io.opsward.schedule.ChangeCalendar.Entry;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.ui.CalendarPlace.Zoom;
import java.time.LocalDate;

/** A week of the calendar: days, freeze bands across them, and below the windows. */
class WeekRow extends Div {

    private static final int DAYS = 7;
    private static final int MOST_LANES = 4;

    private final CalendarSheet sheet;
    private final ScopeNames names;
    private final LocalDate monday;

    WeekRow(LocalDate monday, CalendarSheet sheet, ScopeNames names) {
        this.monday = monday;
        this.sheet = sheet;
        this.names = names;
        addClassName("change-week");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("schedule.week-of", CalendarWords.day(monday)));
        var freezes = new Lanes<>(monday, sheet.freezes());
        var windows = new Lanes<>(monday, sheet.entries());
        var shown = Math.min(windows.count(), mostLanes());
        var cut = windows.count() > shown;
        var bands = freezes.count();
        layOut(bands + shown + (cut ? 1 : 0));
        freezes.bars().forEach(this::addBand);
        windows.bars().stream().filter(bar -> bar.lane() < shown).forEach(bar -> addBar(bar, bands));
        if (cut) {
            addRests(windows, shown, 2 + bands + shown);
        }
    }

    private int mostLanes() {
        return sheet.place().zoom() == Zoom.WEEK ? Integer.MAX_VALUE : MOST_LANES;
    }

    /** A row for the numbers of the days, the rows of what happens, and one that takes the rest of the height. */
    private void layOut(int rows) {
        getStyle()
                .set("grid-template-rows", "2.1rem " + (rows == 0 ? "" : "repeat(" + rows + ", min-content) ") + "1fr");
        for (var day = 0; day < DAYS; day++) {
            var head = new DayHead(monday.plusDays(day), sheet);
            head.getStyle().set("grid-column", String.valueOf(day + 1)).set("grid-row", "1 / span " + (rows + 2));
            add(head);
        }
    }

    private void addBand(Lanes.Bar<FreezePeriod> bar) {
        add(placed(new FreezeBand(bar.content(), names), bar, 2));
    }

    private void addBar(Lanes.Bar<Entry> bar, int bands) {
        add(placed(new WindowBar(bar.content(), sheet.place().zoom() == Zoom.WEEK), bar, 2 + bands));
    }

    /** How many more there are on a day, which its week shows. */
    private void addRests(Lanes<Entry> windows, int shown, int row) {
        for (var day = 0; day < DAYS; day++) {
            var column = day;
            var rest = windows.bars().stream()
                    .filter(bar -> bar.lane() >= shown && bar.covers(column))
                    .count();
            if (rest > 0) {
                var link = new RouterLink(getTranslation("schedule.rest", rest), ChangeCalendarView.class);
                link.setQueryParameters(
                        sheet.place().on(monday.plusDays(day)).zoomed(Zoom.WEEK).parameters());
                link.addClassName("change-rest");
                link.getStyle().set("grid-column", String.valueOf(day + 1)).set("grid-row", String.valueOf(row));
                add(link);
            }
        }
    }

    private static Component placed(Component part, Lanes.Bar<?> bar, int firstRow) {
        part.getStyle()
                .set("grid-column", (bar.day() + 1) + " / span " + bar.days())
                .set("grid-row", String.valueOf(firstRow + bar.lane()));
        return part;
    }
}
