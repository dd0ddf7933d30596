package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** The same days one below the other, for a small screen; days on which nothing happens are left out. */
class DayList extends Div {

    DayList(CalendarSheet sheet, ScopeNames names) {
        addClassName("change-days");
        sheet.place()
                .first()
                .datesUntil(sheet.place().last().plusDays(1))
                .filter(sheet.place()::isNative)
                .filter(day -> isWorthTelling(day, sheet))
                .forEach(day -> add(day(day, sheet, names)));
    }

    private static boolean isWorthTelling(LocalDate day, CalendarSheet sheet) {
        return sheet.isToday(day)
                || sheet.exception(day).isPresent()
                || !sheet.entriesOn(day).isEmpty()
                || !sheet.freezesOn(day).isEmpty();
    }

    private static Div day(LocalDate day, CalendarSheet sheet, ScopeNames names) {
        var heading = new H3(CalendarWords.day(day));
        var special = new Span(sheet.exception(day).map(CalendarWords::holiday).orElse(""));
        special.addClassName("change-day-name");
        var head = new Div(heading, special);
        head.addClassName("change-days-head");
        head.setClassName("change-day-today", sheet.isToday(day));
        var block = new Div(head);
        sheet.freezesOn(day).forEach(period -> block.add(new FreezeBand(period, names)));
        sheet.entriesOn(day).forEach(entry -> block.add(new WindowBar(entry, true)));
        block.addClassName("change-days-day");
        return block;
    }
}
