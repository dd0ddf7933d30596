package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;

/** Stretches of time in words: "in 2 h", "3 d overdue", "5 min". */
final class Spans {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 24;
    /** Up to two of the larger unit the smaller one says more: "36 h" rather than "1 d". */
    private static final int ENOUGH = 2;

    private Spans() {}

    /** When something is due, seen from now. */
    static String due(Instant due, Instant now) {
        var left = Duration.between(now, due);
        return left.isNegative() ? text("overdue", left.negated()) : text("in", left);
    }

    /** How long ago something was. */
    static String age(Instant since, Instant now) {
        return text("age", Duration.between(since, now));
    }

    private static String text(String kind, Duration span) {
        var minutes = Math.max(0, span.toMinutes());
        var hours = minutes / MINUTES_PER_HOUR;
        if (hours < ENOUGH) {
            return translate(kind, "minutes", minutes);
        }
        var days = hours / HOURS_PER_DAY;
        return days < ENOUGH ? translate(kind, "hours", hours) : translate(kind, "days", days);
    }

    private static String translate(String kind, String unit, long count) {
        return UI.getCurrent().getTranslation("tasklist." + kind + "." + unit, count);
    }
}
