package io.opsward.configuration.ui;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each item of an impact stands in its drawing: columns by distance, in each those of one cause side by side. */
final class ImpactColumns {

    private ImpactColumns() {}

    /** Columns from left to right; the first holds the origin alone. */
    static List<List<ConfigurationItem>> of(Impact impact) {
        var columns = new ArrayList<List<ConfigurationItem>>();
        columns.add(List.of(impact.origin()));
        var places = new HashMap<ItemNumber, Double>(Map.of(impact.origin().number(), 0.5));
        var causes = impact.strands().stream()
                .collect(Collectors.groupingBy(
                        Impact.Strand::affected, Collectors.mapping(Impact.Strand::cause, Collectors.toList())));
        var byDepth = impact.hits().stream()
                .collect(Collectors.groupingBy(
                        Impact.Hit::depth, Collectors.mapping(Impact.Hit::item, Collectors.toList())));
        byDepth.keySet().stream().sorted().forEach(depth -> {
            var column = byDepth.getOrDefault(depth, List.of()).stream()
                    .sorted(Comparator.comparingDouble((ConfigurationItem item) ->
                                    middle(causes.getOrDefault(item.number(), List.of()), places))
                            .thenComparing(ConfigurationItem::number))
                    .toList();
            for (var row = 0; row < column.size(); row++) {
                places.put(column.get(row).number(), (row + 0.5) / column.size());
            }
            columns.add(column);
        });
        return columns;
    }

    /** Mean place of the causes, each from 0 at the top of its column to 1 at the foot. */
    private static double middle(List<ItemNumber> causes, Map<ItemNumber, Double> places) {
        return causes.stream()
                .filter(places::containsKey)
                .mapToDouble(cause -> places.getOrDefault(cause, 0.5))
                .average()
                .orElse(1);
    }
}
