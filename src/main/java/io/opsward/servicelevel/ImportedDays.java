package io.opsward.servicelevel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a file of holidays says.
 *
 * @param days its days, in order
 * @param provisionalYears years that it calls not published yet
 */
public record ImportedDays(List<ExceptionalDay> days, Set<Integer> provisionalYears) {

    /** Keeps copies. */
    public ImportedDays {
        days = List.copyOf(days);
        provisionalYears = Set.copyOf(provisionalYears);
    }

    /** The years that the file speaks of, in order; it replaces these and no others. */
    public Set<Integer> years() {
        return days.stream()
                .map(day -> day.date().getYear())
                .collect(Collectors.toCollection(() -> new TreeSet<>(provisionalYears)));
    }
}
