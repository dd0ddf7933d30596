package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.CalendarProblem;
import io.opsward.servicelevel.HoursRow;
import io.opsward.servicelevel.Timetable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The weekly hours of a calendar and their time zone. */
class WeekEditor extends Section {

    private final ComboBox<String> zone = new ComboBox<>(getTranslation("servicelevel.calendar.zone"));
    private final List<DayHours> days;

    /** @param changed what follows when somebody has changed something */
    WeekEditor(Timetable timetable, Runnable changed) {
        addClassName("card");
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(timetable.zone().getId());
        zone.setRequired(true);
        zone.addValueChangeListener(change -> changed.run());
        days = Stream.of(DayOfWeek.values())
                .map(day -> new DayHours(day, timetable.week().getOrDefault(day, List.of()), changed))
                .toList();
        add(new H2(getTranslation("servicelevel.calendar.week")), zone);
        days.forEach(this::add);
    }

    /** The week and zone of a version that nobody changes any more, or that the reader may not change. */
    static Section readOnly(Timetable timetable) {
        var section = new Section();
        section.addClassName("card");
        section.add(new H2(section.getTranslation("servicelevel.calendar.week")));
        section.add(line(
                section.getTranslation("servicelevel.calendar.zone"),
                timetable.zone().getId()));
        Stream.of(DayOfWeek.values())
                .map(day -> line(
                        CalendarTexts.day(day),
                        CalendarTexts.hours(day, timetable.week().getOrDefault(day, List.of()))))
                .forEach(section::add);
        return section;
    }

    private static Div line(String name, String value) {
        var head = new Span(name);
        head.addClassName("calendar-day-name");
        var line = new Div(head, new Span(value));
        line.addClassName("calendar-day");
        return line;
    }

    /** Name of the zone; empty if none is chosen. */
    String zone() {
        return Objects.requireNonNullElse(zone.getValue(), "");
    }

    List<HoursRow> rows() {
        return fields().map(HoursFields::row).toList();
    }

    /** Marks the rows that make no sense; a row is marked once, with its first problem. */
    void show(List<CalendarProblem> problems) {
        var fields = fields().toList();
        for (var i = 0; i < fields.size(); i++) {
            var row = i + 1;
            fields.get(i)
                    .showProblem(problems.stream()
                            .filter(problem -> problem.row() == row)
                            .findFirst()
                            .map(CalendarTexts::problem)
                            .orElse(""));
        }
    }

    private Stream<HoursFields> fields() {
        return days.stream().flatMap(day -> day.rows().stream());
    }
}
