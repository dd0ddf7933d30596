package io.opsward.schedule.ui;

import io.opsward.schedule.ChangeCalendar.Entry;
import io.opsward.schedule.ChangeCalendar.Page;
import io.opsward.schedule.FreezePeriod;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.shared.ui.Moments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the calendar shows, by days of the service. */
class CalendarSheet {

    private final CalendarPlace place;
    private final LocalDate today;
    private final Page page;
    private final List<Stretch<Entry>> entries;
    private final List<Stretch<FreezePeriod>> freezes;

    CalendarSheet(CalendarPlace place, LocalDate today, Page page) {
        this.place = place;
        this.today = today;
        this.page = page;
        entries = page.entries().stream()
                .map(entry -> Stretch.of(entry, entry.window().window(), Moments.zone()))
                .toList();
        freezes = page.freezes().stream()
                .map(period -> Stretch.of(period, period.window(), Moments.zone()))
                .toList();
    }

    CalendarPlace place() {
        return place;
    }

    boolean isToday(LocalDate day) {
        return day.equals(today);
    }

    Optional<ExceptionalDay> exception(LocalDate day) {
        return Optional.ofNullable(page.days().get(day));
    }

    boolean isClosed(LocalDate day) {
        return page.closed().contains(day);
    }

    List<Stretch<Entry>> entries() {
        return entries;
    }

    List<Stretch<FreezePeriod>> freezes() {
        return freezes;
    }

    List<Entry> entriesOn(LocalDate day) {
        return on(day, entries);
    }

    List<FreezePeriod> freezesOn(LocalDate day) {
        return on(day, freezes);
    }

    private static <T> List<T> on(LocalDate day, List<Stretch<T>> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.touches(day, day))
                .map(Stretch::content)
                .toList();
    }
}
