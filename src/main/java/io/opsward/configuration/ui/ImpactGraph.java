package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemState;
import io.opsward.shared.ui.ColumnGraph;
import io.opsward.shared.ui.GraphColumns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Draws what hangs on an item, in columns by distance. */
class ImpactGraph extends ColumnGraph {

    ImpactGraph(Impact impact) {
        super(UI.getCurrent()
                .getTranslation(
                        "configuration.impact-graph", impact.origin().facts().name()));
        var items = new HashMap<ItemNumber, ConfigurationItem>(
                Map.of(impact.origin().number(), impact.origin()));
        impact.hits().forEach(hit -> items.put(hit.item().number(), hit.item()));
        for (var column : columns(impact)) {
            addColumn(column.stream()
                    .map(number -> box(Objects.requireNonNull(items.get(number)), impact.origin()))
                    .toList());
        }
        connect(impact.strands().stream().map(ImpactGraph::line).toList());
    }

    private static List<List<ItemNumber>> columns(Impact impact) {
        var depths = new HashMap<ItemNumber, Integer>(Map.of(impact.origin().number(), 0));
        impact.hits().forEach(hit -> depths.put(hit.item().number(), hit.depth()));
        var causes = impact.strands().stream()
                .collect(Collectors.groupingBy(
                        Impact.Strand::affected, Collectors.mapping(Impact.Strand::cause, Collectors.toList())));
        return GraphColumns.of(depths, causes);
    }

    private static Line line(Impact.Strand strand) {
        return new Line(
                strand.cause().value(),
                strand.affected().value(),
                !strand.kind().carriesOn(),
                "");
    }

    private static Box box(ConfigurationItem item, ConfigurationItem origin) {
        var number = new Span(item.number().value());
        number.addClassName("code");
        var name = new Span(item.facts().name());
        name.addClassName("graph-name");
        var type = new Span(ItemTexts.type(item.facts().type()));
        type.addClassName("muted");
        var box = new Box(item.number().value(), "configuration/" + item.number(), number, name, type);
        if (item.facts().state() != ItemState.IN_USE) {
            box.add(ItemTexts.state(item.facts().state()));
        }
        if (item.equals(origin)) {
            box.markAsMiddle();
        }
        return box;
    }
}
