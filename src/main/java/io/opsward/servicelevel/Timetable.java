package io.opsward.servicelevel;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people keep of a service calendar, and what {@link ServiceCalendar} is made of.
 *
 * @param zone time zone of the hours
 * @param week hours of each day, in order; a day without an entry is not worked
 * @param days days that differ from their week, in order
 * @param provisionalYears years whose holidays are not published yet: only what the law fixes is known of them
 */
public record Timetable(
        ZoneId zone, Map<DayOfWeek, List<Hours>> week, List<ExceptionalDay> days, Set<Integer> provisionalYears) {

    /** Keeps sorted copies, so that two that mean the same are equal. */
    public Timetable {
        week = week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream().sorted().toList()));
        days = days.stream().sorted(Comparator.comparing(ExceptionalDay::date)).toList();
        provisionalYears = Set.copyOf(provisionalYears);
    }

    /** The arithmetic of these hours. */
    public ServiceCalendar calendar() {
        return new ServiceCalendar(zone, week, days);
    }
}
