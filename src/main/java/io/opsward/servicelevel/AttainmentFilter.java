package io.opsward.servicelevel;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are counted.
 *
 * @param from first month in which they were opened, in the time zone of the service
 * @param until last month, never before the first
 * @param client only this client organisation, {@link #NONE}, or null for all
 * @param serviceItem only this service item, {@link #NONE}, or null for all
 * @param priority only this priority by name, {@link #NONE}, or null for all
 */
public record AttainmentFilter(
        YearMonth from,
        YearMonth until,
        @Nullable String client,
        @Nullable String serviceItem,
        @Nullable String priority) {

    /** Stands for cases that name no client, service item or priority. */
    public static final String NONE = "-";

    /** Puts the months in order. */
    public AttainmentFilter {
        if (until.isBefore(from)) {
            until = from;
        }
    }
}
