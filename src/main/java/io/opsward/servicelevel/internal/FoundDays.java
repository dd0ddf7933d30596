package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.CalendarProblem;
import io.opsward.servicelevel.CalendarRefused;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.ImportedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the days of a file and what is wrong with its lines. */
final class FoundDays {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_DAYS = 3_000;
    private static final int LONGEST_NAME = 100;

    private final Map<LocalDate, ExceptionalDay> days = new TreeMap<>();
    private final Set<Integer> provisionalYears = new HashSet<>();
    private final List<CalendarProblem> problems = new ArrayList<>();

    void add(int line, ExceptionalDay day) {
        if (day.name().english().length() > LONGEST_NAME || day.name().chinese().length() > LONGEST_NAME) {
            refuse(line, "servicelevel.import-name-too-long", LONGEST_NAME);
        } else if (days.putIfAbsent(day.date(), day) != null) {
            refuse(line, "servicelevel.day-twice", day.date());
        } else if (days.size() == MOST_DAYS + 1) {
            refuse(line, "servicelevel.too-many-days", MOST_DAYS);
        }
    }

    void addProvisional(int year) {
        provisionalYears.add(year);
    }

    void refuse(int line, String messageKey, Object... parameters) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(CalendarProblem.at(line, messageKey, parameters));
        }
    }

    /** @throws CalendarRefused if any line makes no sense, or there is no day at all */
    ImportedDays days() {
        if (days.isEmpty() && problems.isEmpty()) {
            refuse(0, "servicelevel.import-empty");
        }
        if (!problems.isEmpty()) {
            throw new CalendarRefused(problems);
        }
        return new ImportedDays(List.copyOf(days.values()), provisionalYears);
    }
}
