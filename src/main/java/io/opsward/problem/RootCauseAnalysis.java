package io.opsward.problem;

import static java.util.Comparator.comparingLong;

import io.opsward.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An analysis by one of the methods (domain 2.3, PB4), as its form keeps it.
 *
 * @param method five-whys, fishbone, fault-tree or pareto
 * @param rows what was entered, in order; field by field
 */
public record RootCauseAnalysis(String method, List<Map<String, Object>> rows) {

    /** The rows of an analysis in which nothing was entered. */
    public static final String NO_ROWS = "[]";

    private static final Map<String, String> LISTS =
            Map.of("five-whys", "whys", "fishbone", "bones", "fault-tree", "faults", "pareto", "shares");
    private static final String FAULT_TREE = "fault-tree";

    /** Name of the list in the form that the method fills. @throws IllegalArgumentException for an unknown method */
    public static String listOf(String method) {
        var list = LISTS.get(method);
        if (list == null) {
            throw new IllegalArgumentException("No method of analysis: " + method);
        }
        return list;
    }

    /** @param json rows of the form in JSON */
    public static RootCauseAnalysis read(String method, String json) {
        return new RootCauseAnalysis(method, FormRows.read(json));
    }

    /** The text of a field of a row, empty if there is none. */
    public static String text(Map<String, Object> row, String field) {
        var value = row.get(field);
        return value == null ? "" : value.toString();
    }

    /** The events of a fault tree. */
    public FaultTree faultTree() {
        return FaultTree.of(rows);
    }

    /** The causes of a Pareto analysis, the most frequent first. */
    public List<ParetoShare> shares() {
        var all = rows.stream().mapToLong(RootCauseAnalysis::occurrences).sum();
        var shares = new ArrayList<ParetoShare>();
        var sum = 0L;
        for (var row : rows.stream()
                .sorted(comparingLong(RootCauseAnalysis::occurrences).reversed())
                .toList()) {
            sum += occurrences(row);
            shares.add(new ParetoShare(
                    text(row, "factor"), occurrences(row), occurrences(row) / (double) all, sum / (double) all));
        }
        return shares;
    }

    private static long occurrences(Map<String, Object> row) {
        return row.get("occurrences") instanceof Number number ? number.longValue() : 0;
    }

    /** @throws RuleViolation {@code problem.analysis-empty}, or what {@link FaultTree} refuses */
    void requireSound() {
        if (rows.isEmpty()) {
            throw new RuleViolation("problem.analysis-empty");
        }
        if (method.equals(FAULT_TREE)) {
            faultTree().requireSound();
        }
    }
}
