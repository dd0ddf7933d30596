package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;

/** Service time in words. A day of service time has no fixed length, so hours are the largest unit. */
final class ServiceTime {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int SECONDS_PER_MINUTE = 60;

    private ServiceTime() {}

    /** To the minute, the sign left out: "2 h 5 min"; the badge in the browser says it alike. */
    static String words(Duration time) {
        var minutes = time.abs().toMinutes();
        var hours = minutes / MINUTES_PER_HOUR;
        var rest = minutes % MINUTES_PER_HOUR;
        if (minutes == 0) {
            return text("under");
        }
        if (hours == 0) {
            return text("minutes", rest);
        }
        return rest == 0 ? text("hours", hours) : text("both", hours, rest);
    }

    /** To the second, the sign left out: "2 h 5 min 10 s". Parts of a second do not count. */
    static String exact(Duration time) {
        var seconds = time.abs().toSeconds();
        var minutes = seconds / SECONDS_PER_MINUTE;
        var words = minutes == 0 ? "" : words(Duration.ofMinutes(minutes));
        var rest = seconds % SECONDS_PER_MINUTE;
        return rest == 0 && minutes > 0 ? words : (words + " " + text("seconds", rest)).strip();
    }

    /** The words that the browser needs to go on counting, with places for the figures. */
    static String pattern(String unit) {
        return UI.getCurrent().getTranslation("clock.time." + unit, "{0}", "{1}");
    }

    private static String text(String unit, Object... figures) {
        var plain = new Object[figures.length];
        for (var i = 0; i < figures.length; i++) {
            plain[i] = String.valueOf(figures[i]);
        }
        return UI.getCurrent().getTranslation("clock.time." + unit, plain);
    }
}
