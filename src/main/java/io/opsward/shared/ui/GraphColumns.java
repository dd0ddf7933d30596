package io.opsward.shared.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each entry of a graph stands in its drawing: columns by distance, in each those of one neighbour side by side. */
public final class GraphColumns {

    private GraphColumns() {}

    /**
     * Columns from left to right, without gap.
     *
     * @param depths distance of every entry from the first column, which has those at 0
     * @param neighbours entries that each one hangs on; those further out do not matter
     */
    public static <K extends Comparable<K>> List<List<K>> of(Map<K, Integer> depths, Map<K, List<K>> neighbours) {
        var columns = new ArrayList<List<K>>();
        var places = new HashMap<K, Double>();
        var byDepth = depths.keySet().stream().collect(Collectors.groupingBy(depths::get));
        byDepth.keySet().stream().sorted().forEach(depth -> {
            var column = byDepth.getOrDefault(depth, List.of()).stream()
                    .sorted(Comparator.comparingDouble(
                                    (K entry) -> middle(neighbours.getOrDefault(entry, List.of()), places))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (var row = 0; row < column.size(); row++) {
                places.put(column.get(row), (row + 0.5) / column.size());
            }
            columns.add(column);
        });
        return columns;
    }

    /** Mean place of the neighbours, each from 0 at the top of its column to 1 at the foot. */
    private static <K> double middle(List<K> neighbours, Map<K, Double> places) {
        return neighbours.stream()
                .filter(places::containsKey)
                .mapToDouble(neighbour -> places.getOrDefault(neighbour, 0.5))
                .average()
                .orElse(1);
    }
}
