package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.Hours;
import io.opsward.servicelevel.HoursRow;
import io.opsward.servicelevel.Timetable;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one version of a timetable changed in the one before, in the words of the audit trail. */
final class TimetableChange {

    private static final int MOST_NAMED = 40;

    private final Timetable before;
    private final Timetable after;

    TimetableChange(Timetable before, Timetable after) {
        this.before = before;
        this.after = after;
    }

    Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        tell(details, "zone", before.zone().getId(), after.zone().getId());
        for (var day : DayOfWeek.values()) {
            tell(details, "week-" + day, hours(before, day), hours(after, day));
        }
        tell(details, "provisional-years", years(before), years(after));
        tell(details, "days-removed", missing(before.days(), after.days()));
        tell(details, "days-added", missing(after.days(), before.days()));
        return details;
    }

    private static void tell(Map<String, String> details, String what, String before, String after) {
        if (!before.equals(after)) {
            details.put(what, before + " → " + after);
        }
    }

    private static void tell(Map<String, String> details, String what, String text) {
        if (!text.isEmpty()) {
            details.put(what, text);
        }
    }

    private static String hours(Timetable timetable, DayOfWeek day) {
        var hours = timetable.week().getOrDefault(day, List.<Hours>of());
        return hours.isEmpty()
                ? "–"
                : hours.stream()
                        .map(one -> HoursRow.of(day, one))
                        .map(row -> row.opens() + "–" + row.closes())
                        .collect(Collectors.joining(", "));
    }

    private static String years(Timetable timetable) {
        var years = new TreeSet<>(timetable.provisionalYears());
        return years.isEmpty() ? "–" : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String missing(List<ExceptionalDay> from, List<ExceptionalDay> in) {
        var lost = from.stream().filter(day -> !in.contains(day)).toList();
        var named = lost.stream()
                .limit(MOST_NAMED)
                .map(day -> day.date() + " " + day.kind() + " " + day.name().english())
                .collect(Collectors.joining("; "));
        return lost.size() > MOST_NAMED ? named + "; … (" + lost.size() + ")" : named;
    }
}
