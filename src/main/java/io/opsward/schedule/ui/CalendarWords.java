package io.opsward.schedule.ui;

import com.vaadin.flow.component.UI;
import io.opsward.schedule.ChangeCalendar.Entry;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.Window;
import io.opsward.schedule.WindowState;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the change calendar in the language of the user. */
final class CalendarWords {

    private CalendarWords() {}

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** The month or the week that is seen. */
    static String title(CalendarPlace place) {
        return place.zoom() == CalendarPlace.Zoom.WEEK
                ? text("schedule.span", Moments.date(place.first()), Moments.date(place.last()))
                : format("schedule.month-pattern", place.date());
    }

    /** Day of the month with its day of the week. */
    static String day(LocalDate day) {
        return format("schedule.day-pattern", day);
    }

    /** From when to when; the days are told only where it is not the same day. */
    static String times(Window window) {
        return isOfOneDay(window)
                ? text("schedule.span", Moments.time(window.start()), Moments.time(window.end()))
                : text("schedule.span", dayAndTime(window.start()), dayAndTime(window.end()));
    }

    /** When it starts; for one of several days from when to when. */
    static String begin(Window window) {
        return isOfOneDay(window) ? Moments.time(window.start()) : times(window);
    }

    static String span(Window window) {
        return text("schedule.span", Moments.dateTime(window.start()), Moments.dateTime(window.end()));
    }

    static Badge state(WindowState state) {
        var tone = switch (state) {
            case PLANNED -> Badge.Tone.INFO;
            case DONE -> Badge.Tone.SUCCESS;
            case WITHDRAWN -> Badge.Tone.NEUTRAL;
        };
        return new Badge(text("schedule.state." + state), tone);
    }

    static Badge state(FreezePeriod.State state) {
        var tone = switch (state) {
            case UPCOMING -> Badge.Tone.INFO;
            case IN_FORCE -> Badge.Tone.WARNING;
            case OVER, CALLED_OFF -> Badge.Tone.NEUTRAL;
        };
        return new Badge(text("schedule.freeze.state." + state), tone);
    }

    /** What is the matter with a window, one sentence each. */
    static List<String> disputes(Entry entry) {
        var told = new ArrayList<String>();
        if (!entry.against().isEmpty()) {
            told.add(text(
                    "schedule.against",
                    entry.against().stream().map(CaseNumber::value).collect(Collectors.joining(", "))));
        }
        entry.freezes().forEach(name -> told.add(text("schedule.within", name)));
        return told;
    }

    /** Everything about a window in one line. */
    static String summary(Entry entry) {
        var window = entry.window();
        var parts = Stream.of(
                window.number().value(),
                entry.title(),
                span(window.window()),
                text("schedule.state." + window.state()));
        return Stream.concat(parts, disputes(entry).stream()).collect(Collectors.joining(", "));
    }

    static String holiday(ExceptionalDay day) {
        return day.name().in(locale());
    }

    private static String dayAndTime(Instant moment) {
        return text(
                "schedule.moment",
                format("schedule.short-pattern", LocalDate.ofInstant(moment, Moments.zone())),
                Moments.time(moment));
    }

    private static boolean isOfOneDay(Window window) {
        var days = Stretch.of(window, window, Moments.zone());
        return days.first().equals(days.last());
    }

    private static String format(String patternKey, LocalDate day) {
        return DateTimeFormatter.ofPattern(text(patternKey), locale()).format(day);
    }
}
