package io.opsward.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A look at the clock on the wall: the naive way to tell whether a calendar is open. */
final class WallClock {

    private static final int SECONDS_OF_DAY = 86_400;

    private WallClock() {}

    /** Whether the wall clock shows a time within the hours. */
    static boolean isOpen(Timetable timetable, Instant moment) {
        var local = LocalDateTime.ofInstant(moment, timetable.zone());
        for (var hours : hoursOn(timetable, local.toLocalDate())) {
            var second = local.toLocalTime().toSecondOfDay();
            var closes = hours.closes().toSecondOfDay() == 0
                    ? SECONDS_OF_DAY
                    : hours.closes().toSecondOfDay();
            if (second >= hours.opens().toSecondOfDay() && second < closes) {
                return true;
            }
        }
        return false;
    }

    private static List<Hours> hoursOn(Timetable timetable, LocalDate date) {
        var usual = timetable.week().getOrDefault(date.getDayOfWeek(), List.of());
        for (var day : timetable.days()) {
            if (day.date().equals(date)) {
                return day.kind() == ExceptionalDay.Kind.HOLIDAY ? List.of() : worked(timetable, usual);
            }
        }
        return usual;
    }

    private static List<Hours> worked(Timetable timetable, List<Hours> usual) {
        for (var day = 1; usual.isEmpty(); day++) {
            usual = timetable.week().getOrDefault(DayOfWeek.of(day), List.of());
        }
        return usual;
    }
}
