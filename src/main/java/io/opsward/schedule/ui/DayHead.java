package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.opsward.servicelevel.ExceptionalDay;
import java.time.LocalDate;

/** The place of a day in a week: its number, and what is special about it. */
class DayHead extends Div {

    DayHead(LocalDate day, CalendarSheet sheet) {
        addClassName("change-day");
        var exception = sheet.exception(day);
        setClassName("change-day-free", sheet.isClosed(day));
        setClassName("change-day-strange", !sheet.place().isNative(day));
        setClassName("change-day-today", sheet.isToday(day));
        var number = new Element("time").setText(String.valueOf(day.getDayOfMonth()));
        number.setAttribute("datetime", day.toString()).setAttribute("aria-label", CalendarWords.day(day));
        if (sheet.isToday(day)) {
            number.setAttribute("aria-current", "date");
        }
        getElement().appendChild(number);
        exception.ifPresent(special -> {
            var name = new Span(CalendarWords.holiday(special));
            name.addClassNames(
                    "change-day-name",
                    special.kind() == ExceptionalDay.Kind.HOLIDAY ? "change-day-holiday" : "change-day-worked");
            add(name);
        });
    }
}
