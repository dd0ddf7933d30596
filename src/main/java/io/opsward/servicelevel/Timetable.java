package io.opsward.servicelevel;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What people keep of a service calendar, and what {@link ServiceCalendar} is made of.
 *
 * @param zone time zone of the hours
 * @param week hours of each day; a day without an entry is not worked
 * @param days days that differ from their week
 */
public record Timetable(ZoneId zone, Map<DayOfWeek, List<Hours>> week, List<ExceptionalDay> days) {

    /** Keeps copies. */
    public Timetable {
        week = Map.copyOf(week);
        days = List.copyOf(days);
    }

    /** The calendar that it describes. @throws IllegalArgumentException as {@link ServiceCalendar} does */
    public ServiceCalendar calendar() {
        return new ServiceCalendar(zone, week, days);
    }
}
