package io.opsward.schedule.ui;

import io.opsward.schedule.Window;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days that something takes.
 *
 * @param content what it is
 * @param first first day
 * @param last last day
 * @param <T> kind of content
 */
record Stretch<T>(T content, LocalDate first, LocalDate last) {

    /** Days of a window; one that ends at midnight does not touch the day that begins then. */
    static <T> Stretch<T> of(T content, Window window, ZoneId zone) {
        return new Stretch<>(
                content,
                LocalDate.ofInstant(window.start(), zone),
                LocalDate.ofInstant(window.end().minusNanos(1), zone));
    }

    boolean touches(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from);
    }
}
