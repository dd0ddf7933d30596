package io.opsward.servicelevel;

import java.util.List;
import java.util.Set;

/**
 * A calendar as somebody wants to have it.
 *
 * @param base the version that was changed
 * @param zone name of the time zone, such as {@code Asia/Shanghai}
 * @param week hours, any number of rows a day
 * @param days days that differ from their week
 * @param provisionalYears years whose holidays are not published yet
 */
public record CalendarDraft(
        CalendarVersion base,
        String zone,
        List<HoursRow> week,
        List<ExceptionalDay> days,
        Set<Integer> provisionalYears) {

    /** Keeps copies. */
    public CalendarDraft {
        week = List.copyOf(week);
        days = List.copyOf(days);
        provisionalYears = Set.copyOf(provisionalYears);
    }
}
