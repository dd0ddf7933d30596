package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.HolidayFile;
import io.opsward.servicelevel.ImportPreview;
import io.opsward.servicelevel.ImportedDays;
import io.opsward.servicelevel.Timetable;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holidays and make-up working days of a calendar, year by year. */
class DaysEditor extends Section {

    private final transient Runnable changed;
    private final boolean editable;
    private final LocalDate today;
    private final Select<Integer> year = new Select<>();
    private final Checkbox provisional = new Checkbox(getTranslation("servicelevel.calendar.provisional"));
    private final Paragraph notPublished = new Paragraph(getTranslation("servicelevel.calendar.provisional-hint"));
    private final Paragraph none = new Paragraph(getTranslation("servicelevel.calendar.no-days"));
    private final DataTable table = new DataTable(
            getTranslation("servicelevel.calendar.day"),
            getTranslation("servicelevel.calendar.kind"),
            getTranslation("servicelevel.calendar.day-name"),
            "");
    private final transient List<ExceptionalDay> days;
    private final Set<Integer> provisionalYears;

    /** @param today which year is shown at first @param changed what follows when somebody has changed something */
    DaysEditor(Timetable timetable, LocalDate today, boolean editable, Runnable changed) {
        this.changed = changed;
        this.editable = editable;
        this.today = today;
        this.days = new ArrayList<>(timetable.days());
        this.provisionalYears = new HashSet<>(timetable.provisionalYears());
        addClassName("card");
        year.setAriaLabel(getTranslation("servicelevel.calendar.year"));
        year.setItemLabelGenerator(String::valueOf);
        year.addValueChangeListener(change -> draw());
        provisional.addValueChangeListener(change -> markYear(change.isFromClient(), change.getValue()));
        notPublished.addClassName("calendar-provisional");
        none.addClassName("muted");
        var bar = new Div(year, provisional, actions(timetable));
        bar.addClassName("toolbar");
        add(new H2(getTranslation("servicelevel.calendar.days")), bar, notPublished, table, none);
        showYear(today.getYear());
    }

    List<ExceptionalDay> days() {
        return List.copyOf(days);
    }

    Set<Integer> provisionalYears() {
        return Set.copyOf(provisionalYears);
    }

    private Div actions(Timetable saved) {
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = HolidayFile.write(saved);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), "holidays.csv", "text/csv", content.length);
                }),
                getTranslation("servicelevel.calendar.download"));
        download.addClassName("calendar-download");
        var actions = new Div(download);
        actions.addClassName("calendar-actions");
        if (editable) {
            var add = new Button(
                    getTranslation("servicelevel.calendar.add-day"),
                    VaadinIcon.PLUS.create(),
                    click -> new DayDialog(LocalDate.of(year.getValue(), today.getMonth(), 1), this::addDays).open());
            var read = new Button(
                    getTranslation("servicelevel.calendar.import"),
                    VaadinIcon.UPLOAD.create(),
                    click -> new ImportDialog(days(), this::take).open());
            actions.add(read, add);
        }
        return actions;
    }

    private Optional<String> addDays(DayRange range) {
        var there = days.stream()
                .map(ExceptionalDay::date)
                .filter(date -> !date.isBefore(range.first()) && !date.isAfter(range.last()))
                .findFirst();
        if (there.isPresent()) {
            return there.map(date -> getTranslation("servicelevel.calendar.day-there", CalendarTexts.date(date)));
        }
        days.addAll(range.days());
        days.sort(Comparator.comparing(ExceptionalDay::date));
        showYear(range.first().getYear());
        changed.run();
        return Optional.empty();
    }

    private void take(ImportedDays file) {
        var result = ImportPreview.result(days, file);
        days.clear();
        days.addAll(result);
        provisionalYears.removeAll(file.years());
        provisionalYears.addAll(file.provisionalYears());
        showYear(file.years().iterator().next());
        changed.run();
    }

    private void remove(DayRange range) {
        days.removeAll(range.days());
        draw();
        changed.run();
    }

    private void markYear(boolean byPerson, boolean isProvisional) {
        if (byPerson) {
            provisionalYears.remove(year.getValue());
            if (isProvisional) {
                provisionalYears.add(year.getValue());
            }
            draw();
            changed.run();
        }
    }

    /** The year on display. */
    int year() {
        return year.getOptionalValue().orElse(today.getYear());
    }

    /** Lets the years be chosen that may matter, and shows one of them. */
    void showYear(int shown) {
        var years = new TreeSet<>(List.of(shown, today.getYear(), today.getYear() + 1));
        days.forEach(day -> years.add(day.date().getYear()));
        year.setItems(years);
        year.setValue(shown);
        draw();
    }

    private void draw() {
        var shown = year();
        var ofYear = days.stream().filter(day -> day.date().getYear() == shown).toList();
        table.clear();
        DayRange.of(ofYear).forEach(this::addRow);
        table.setVisible(!ofYear.isEmpty());
        none.setVisible(ofYear.isEmpty());
        provisional.setValue(provisionalYears.contains(shown));
        provisional.setVisible(editable);
        notPublished.setVisible(provisionalYears.contains(shown));
    }

    private void addRow(DayRange range) {
        var dates = new Div(new Span(range.dates()));
        dates.addClassName("calendar-dates");
        if (range.length() > 1) {
            var length = new Span(getTranslation("servicelevel.calendar.length", range.length()));
            length.addClassNames("muted", "calendar-length");
            dates.add(length);
        }
        var holiday = range.kind() == ExceptionalDay.Kind.HOLIDAY;
        var actions = new Div();
        if (editable) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(range));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.addClassName("calendar-remove");
            remove.setAriaLabel(getTranslation("servicelevel.calendar.remove-day", range.dates()));
            remove.setTooltipText(getTranslation("servicelevel.calendar.remove"));
            actions.add(remove);
        }
        table.addRow(
                dates,
                new Badge(CalendarTexts.kind(range.kind()), holiday ? Badge.Tone.INFO : Badge.Tone.WARNING),
                new Span(range.name().in(getLocale())),
                actions);
    }
}
