package io.opsward.servicelevel;

import io.opsward.shared.Bilingual;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random moments and calendars, most of them where time is at its worst: around changes of a zone's offset. */
final class RandomTime {

    private static final int MINUTES_OF_DAY = 1_440;
    private static final Bilingual UNNAMED = new Bilingual("Day", "日");

    private RandomTime() {}

    /** Both hemispheres, half hours, changes at midnight, a day that never was (Apia, 2011), winter as the odd half. */
    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "UTC",
                        "Europe/Berlin",
                        "Europe/Dublin",
                        "America/New_York",
                        "America/St_Johns",
                        "America/Sao_Paulo",
                        "America/Havana",
                        "Australia/Sydney",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Pacific/Chatham",
                        "Asia/Tehran",
                        "Asia/Beirut",
                        "Asia/Kathmandu",
                        "Africa/Casablanca",
                        "Antarctica/Troll")
                .map(ZoneId::of);
    }

    /** Whole minutes between 2010 and 2031: a little before a change of the offset, the end of a February, or anywhere. */
    static Arbitrary<Instant> moments(ZoneId zone) {
        var years = Arbitraries.integers().between(2010, 2030);
        var minutesBefore = Arbitraries.integers().between(0, 4 * MINUTES_OF_DAY);
        var anywhere = Arbitraries.integers().between(0, 365 * MINUTES_OF_DAY);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(years, Arbitraries.integers().between(0, 9), minutesBefore)
                                .as((year, which, before) ->
                                        change(zone, year, which).minusSeconds(before * 60L))),
                Tuple.of(
                        1,
                        Combinators.combine(years, minutesBefore)
                                .as((year, before) -> firstOf(zone, year, 3).minusSeconds(before * 60L))),
                Tuple.of(
                        1,
                        Combinators.combine(years, anywhere)
                                .as((year, after) -> firstOf(zone, year, 1).plusSeconds(after * 60L))));
    }

    /** Several windows a day, some touching; whole days; holidays and make-up days near the moment. */
    static Arbitrary<Timetable> timetables(ZoneId zone, Instant near) {
        return Combinators.combine(week(), days(zone, near))
                .as((week, days) -> new Timetable(zone, week, days, Set.of()));
    }

    private static Arbitrary<Map<DayOfWeek, List<Hours>>> week() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours())
                .ofMinSize(1)
                .filter(week -> week.values().stream().anyMatch(hours -> !hours.isEmpty()));
    }

    private static Arbitrary<List<Hours>> hours() {
        var cuts = Arbitraries.integers()
                .between(0, MINUTES_OF_DAY)
                .set()
                .ofMaxSize(6)
                .map(TreeSet::new);
        var open = Arbitraries.of(true, false).list().ofSize(7);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of(Hours.ALL_DAY))),
                Tuple.of(4, Combinators.combine(cuts, open).as(RandomTime::between)));
    }

    private static List<Hours> between(SortedSet<Integer> cuts, List<Boolean> open) {
        var found = new ArrayList<Hours>();
        var edges = List.copyOf(cuts);
        for (var i = 1; i < edges.size(); i++) {
            if (open.get(i)) {
                found.add(new Hours(time(edges.get(i - 1)), time(edges.get(i))));
            }
        }
        return found;
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    private static Arbitrary<List<ExceptionalDay>> days(ZoneId zone, Instant near) {
        var first = near.atZone(zone).toLocalDate().minusDays(1);
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 12).map(first::plusDays),
                        Arbitraries.of(ExceptionalDay.Kind.class))
                .ofMaxSize(5)
                .map(days -> days.entrySet().stream()
                        .map(day -> new ExceptionalDay(day.getKey(), day.getValue(), UNNAMED))
                        .toList());
    }

    private static Instant firstOf(ZoneId zone, int year, int month) {
        return Instant.from(LocalDate.of(year, month, 1).atStartOfDay(zone));
    }

    private static Instant change(ZoneId zone, int year, int which) {
        var begin = firstOf(zone, year, 1);
        var changes = Stream.iterate(
                        zone.getRules().nextTransition(begin),
                        change -> change != null && change.getInstant().isBefore(begin.plus(Duration.ofDays(366))),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .toList();
        return changes.isEmpty() ? begin : changes.get(which % changes.size());
    }
}
