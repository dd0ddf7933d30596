package io.opsward.servicelevel.ui;

import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.shared.Bilingual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Exceptional days that follow each other and are called the same.
 *
 * @param first first day
 * @param last last day, the same where it is one
 * @param kind whether they are free or worked
 * @param name what they are called
 */
record DayRange(LocalDate first, LocalDate last, ExceptionalDay.Kind kind, Bilingual name) {

    /** Ranges of days that are in order. */
    static List<DayRange> of(List<ExceptionalDay> days) {
        var ranges = new ArrayList<DayRange>();
        for (var day : days) {
            var before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (before != null && before.goesOnWith(day)) {
                ranges.set(ranges.size() - 1, new DayRange(before.first, day.date(), before.kind, before.name));
            } else {
                ranges.add(new DayRange(day.date(), day.date(), day.kind(), day.name()));
            }
        }
        return ranges;
    }

    List<ExceptionalDay> days() {
        return first.datesUntil(last.plusDays(1))
                .map(date -> new ExceptionalDay(date, kind, name))
                .toList();
    }

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    String dates() {
        return first.equals(last)
                ? CalendarTexts.date(first)
                : CalendarTexts.date(first) + " – " + CalendarTexts.date(last);
    }

    private boolean goesOnWith(ExceptionalDay day) {
        return day.date().equals(last.plusDays(1))
                && day.kind() == kind
                && day.name().equals(name);
    }
}
