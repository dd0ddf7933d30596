package io.opsward.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times in the language of the user and the time zone of the service. */
public final class Moments {

    private static volatile ZoneId zone = ZoneId.of("Asia/Shanghai");

    private Moments() {}

    /** Sets the time zone of the service, once at start ({@code opsward.time-zone}). */
    public static void useZone(ZoneId serviceZone) {
        zone = serviceZone;
    }

    /** The time zone of the service. */
    public static ZoneId zone() {
        return zone;
    }

    /** Date and time, to the minute; an empty text for null. */
    public static String dateTime(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    /** Date and time, to the second. */
    public static String exact(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    /** A day. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** Time of day, to the minute. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
