package io.opsward.servicelevel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file of holidays would change.
 *
 * @param added days that are new
 * @param changed days as they would be; their kind or name differs
 * @param removed days of the file's years that it does not have
 */
public record ImportPreview(List<ExceptionalDay> added, List<ExceptionalDay> changed, List<ExceptionalDay> removed) {

    /** Compares. @param days what a calendar has now */
    public static ImportPreview of(List<ExceptionalDay> days, ImportedDays file) {
        var before = days.stream().collect(Collectors.toMap(ExceptionalDay::date, Function.identity()));
        var after = file.days().stream().collect(Collectors.toMap(ExceptionalDay::date, Function.identity()));
        return new ImportPreview(
                file.days().stream()
                        .filter(day -> !before.containsKey(day.date()))
                        .toList(),
                file.days().stream()
                        .filter(day -> before.containsKey(day.date()) && !day.equals(before.get(day.date())))
                        .toList(),
                days.stream()
                        .filter(day -> file.years().contains(day.date().getYear()))
                        .filter(day -> !after.containsKey(day.date()))
                        .toList());
    }

    /** The days after the import. @param days what a calendar has now */
    public static List<ExceptionalDay> result(List<ExceptionalDay> days, ImportedDays file) {
        return Stream.concat(
                        days.stream()
                                .filter(day -> !file.years().contains(day.date().getYear())),
                        file.days().stream())
                .sorted(Comparator.comparing(ExceptionalDay::date))
                .toList();
    }

    /** Whether the days would stay as they are. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
