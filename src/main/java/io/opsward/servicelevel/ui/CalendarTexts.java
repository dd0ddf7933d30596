package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.CalendarProblem;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.Hours;
import io.opsward.servicelevel.HoursRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a service calendar says, in the language of the user. */
final class CalendarTexts {

    private CalendarTexts() {}

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** A date with its day of the week, the year left out. */
    static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(translate("servicelevel.calendar.date-pattern"), locale())
                .format(date);
    }

    static String kind(ExceptionalDay.Kind kind) {
        return translate(
                kind == ExceptionalDay.Kind.HOLIDAY
                        ? "servicelevel.calendar.holiday"
                        : "servicelevel.calendar.working-day");
    }

    /** Hours of a day, or that it is not worked. */
    static String hours(DayOfWeek day, List<Hours> hours) {
        return hours.isEmpty()
                ? translate("servicelevel.calendar.closed")
                : hours.stream()
                        .map(one -> HoursRow.of(day, one))
                        .map(row -> row.opens() + "–" + row.closes())
                        .collect(Collectors.joining(translate("servicelevel.calendar.and")));
    }

    static String problem(CalendarProblem problem) {
        return translate(
                problem.messageKey(),
                problem.parameters().stream().map(CalendarTexts::words).toArray());
    }

    /** With the number of the line, where one is to blame. */
    static String lineProblem(CalendarProblem problem) {
        return problem.row() == 0
                ? problem(problem)
                : translate("servicelevel.calendar.line", String.valueOf(problem.row()), problem(problem));
    }

    private static Object words(Object parameter) {
        if (parameter instanceof DayOfWeek day) {
            return day(day);
        }
        return parameter instanceof LocalDate ? parameter.toString() : parameter;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String translate(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
