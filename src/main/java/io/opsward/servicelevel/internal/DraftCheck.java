package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.CalendarDraft;
import io.opsward.servicelevel.CalendarProblem;
import io.opsward.servicelevel.CalendarRefused;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.Hours;
import io.opsward.servicelevel.HoursRow;
import io.opsward.servicelevel.Timetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a draft of a calendar; everything in it that makes no sense is named. */
final class DraftCheck {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：]([0-5]\\d)");
    private static final int MOST_ROWS = 70;
    private static final int MOST_DAYS = 3_000;
    private static final int HOURS_OF_DAY = 24;

    private final List<CalendarProblem> problems = new ArrayList<>();
    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);

    private DraftCheck() {}

    /** @throws CalendarRefused if anything makes no sense */
    static Timetable timetable(CalendarDraft draft) {
        return new DraftCheck().read(draft);
    }

    private Timetable read(CalendarDraft draft) {
        if (draft.week().size() > MOST_ROWS) {
            throw new CalendarRefused(List.of(CalendarProblem.at(0, "servicelevel.too-many-hours", MOST_ROWS)));
        }
        for (var i = 0; i < draft.week().size(); i++) {
            read(i + 1, draft.week().get(i));
        }
        if (draft.week().isEmpty()) {
            refuse(0, "servicelevel.no-working-day");
        }
        checkDays(draft.days());
        var zone = zone(draft.zone());
        if (!problems.isEmpty() || zone.isEmpty()) {
            throw new CalendarRefused(problems);
        }
        return new Timetable(zone.get(), week, draft.days(), draft.provisionalYears());
    }

    private void read(int row, HoursRow hours) {
        var opens = minute(row, hours.day(), hours.opens());
        var closes = minute(row, hours.day(), hours.closes());
        if (opens.isEmpty() || closes.isEmpty()) {
            return;
        }
        var closesAt = closes.get() == 0 ? HOURS_OF_DAY * 60 : closes.get();
        if (opens.get() >= closesAt) {
            refuse(row, "servicelevel.hours-reversed", hours.day(), hours.opens(), hours.closes());
            return;
        }
        add(row, hours.day(), new Hours(time(opens.get()), time(closesAt)));
    }

    private void add(int row, DayOfWeek day, Hours hours) {
        var known = week.computeIfAbsent(day, first -> new ArrayList<>());
        known.stream()
                .filter(hours::overlaps)
                .findFirst()
                .ifPresent(other -> refuse(row, "servicelevel.hours-overlap", day, words(other), words(hours)));
        known.add(hours);
    }

    private Optional<Integer> minute(int row, DayOfWeek day, String typed) {
        var time = TIME.matcher(typed.strip());
        if (time.matches()) {
            var minute = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
            if (minute <= HOURS_OF_DAY * 60) {
                return Optional.of(minute);
            }
        }
        refuse(row, typed.isBlank() ? "servicelevel.hour-missing" : "servicelevel.hour-unknown", day, typed.strip());
        return Optional.empty();
    }

    private void checkDays(List<ExceptionalDay> days) {
        if (days.size() > MOST_DAYS) {
            refuse(0, "servicelevel.too-many-days", MOST_DAYS);
        }
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (!seen.add(day.date())) {
                refuse(0, "servicelevel.day-twice", day.date());
            }
            if (day.name().english().isBlank() || day.name().chinese().isBlank()) {
                refuse(0, "servicelevel.day-unnamed", day.date());
            }
        }
    }

    /** Regions alone: an offset such as +08:00 would know nothing of summer time. */
    private Optional<ZoneId> zone(String name) {
        var known = ZoneId.getAvailableZoneIds().contains(name);
        if (!known) {
            refuse(0, "servicelevel.zone-unknown", name);
        }
        return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private void refuse(int row, String messageKey, Object... parameters) {
        problems.add(CalendarProblem.at(row, messageKey, parameters));
    }

    private static String words(Hours hours) {
        var row = HoursRow.of(DayOfWeek.MONDAY, hours);
        return row.opens() + "–" + row.closes();
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
