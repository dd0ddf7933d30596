package io.opsward.servicelevel;

import io.opsward.shared.Bilingual;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendars of the domain's scenarios, in Shanghai. */
final class Calendars {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Calendars() {}

    /** Monday to Friday, 09:00 to 18:00. */
    static ServiceCalendar office(ExceptionalDay... days) {
        return of(5, hours("09:00", "18:00"), days);
    }

    static ServiceCalendar aroundTheClock() {
        return of(7, Hours.ALL_DAY);
    }

    static ExceptionalDay workingDay(String date) {
        return day(date, ExceptionalDay.Kind.WORKING_DAY, new Bilingual("Make-up day", "调休上班"));
    }

    static ExceptionalDay holiday(String date) {
        return day(date, ExceptionalDay.Kind.HOLIDAY, new Bilingual("Labour Day", "劳动节"));
    }

    static Hours hours(String opens, String closes) {
        return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** A local time such as {@code 2026-03-06T17:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static ServiceCalendar of(int daysAWeek, Hours hours, ExceptionalDay... days) {
        var week = Stream.of(DayOfWeek.values())
                .limit(daysAWeek)
                .collect(Collectors.toMap(Function.identity(), day -> List.of(hours)));
        return new ServiceCalendar(SHANGHAI, week, List.of(days));
    }

    private static ExceptionalDay day(String date, ExceptionalDay.Kind kind, Bilingual name) {
        return new ExceptionalDay(LocalDate.parse(date), kind, name);
    }
}
