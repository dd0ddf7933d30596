package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.servicelevel.Hours;
import io.opsward.servicelevel.HoursRow;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The hours of one day of the week: any number of rows, or closed. */
class DayHours extends Div {

    private final DayOfWeek day;
    private final transient Runnable changed;
    private final List<HoursFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span closed = new Span(getTranslation("servicelevel.calendar.closed"));

    DayHours(DayOfWeek day, List<Hours> hours, Runnable changed) {
        this.day = day;
        this.changed = changed;
        addClassName("calendar-day");
        var name = new Span(CalendarTexts.day(day));
        name.addClassName("calendar-day-name");
        closed.addClassName("muted");
        list.addClassName("calendar-day-hours");
        var add = new Button(VaadinIcon.PLUS.create(), click -> addEmpty());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        add.setAriaLabel(getTranslation("servicelevel.calendar.add-hours", CalendarTexts.day(day)));
        add.setTooltipText(getTranslation("servicelevel.calendar.add-hours-short"));
        add(name, list, add);
        hours.forEach(one -> add(HoursRow.of(day, one)));
        draw();
    }

    List<HoursFields> rows() {
        return rows;
    }

    private void addEmpty() {
        add(new HoursRow(day, "", ""));
        draw();
        rows.get(rows.size() - 1).focus();
        changed.run();
    }

    private void add(HoursRow row) {
        rows.add(new HoursFields(row, changed, this::remove));
    }

    private void remove(HoursFields fields) {
        rows.remove(fields);
        draw();
        changed.run();
    }

    private void draw() {
        list.removeAll();
        rows.forEach(list::add);
        if (rows.isEmpty()) {
            list.add(closed);
        }
    }
}
