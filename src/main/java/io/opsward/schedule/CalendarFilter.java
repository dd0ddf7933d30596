package io.opsward.schedule;

import io.opsward.configuration.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the change calendar is narrowed to.
 *
 * @param item item that a change touches; null for any
 * @param client key of a client organisation that it touches; null for any
 * @param state null for all but those given up
 */
public record CalendarFilter(
        @Nullable ItemNumber item,
        @Nullable String client,
        @Nullable WindowState state) {

    /** Whatever was not given up. */
    public static final CalendarFilter ALL = new CalendarFilter(null, null, null);
}
