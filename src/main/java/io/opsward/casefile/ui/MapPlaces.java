package io.opsward.casefile.ui;

import io.opsward.casefile.CaseMap;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkSide;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.ColumnGraph.Line;
import io.opsward.shared.ui.GraphColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the cases of a map stand in its drawing, and what its lines say from left to right. */
class MapPlaces {

    private final CaseMap map;
    private final Map<CaseNumber, CaseSummary> cases = new HashMap<>();
    private final List<List<CaseNumber>> columns;
    private final List<CaseNumber> order;

    MapPlaces(CaseMap map) {
        this.map = map;
        var depths = new HashMap<CaseNumber, Integer>();
        map.places().forEach(place -> {
            cases.put(place.summary().number(), place.summary());
            depths.put(place.summary().number(), place.depth());
        });
        columns = GraphColumns.of(depths, neighbours());
        order = columns.stream().flatMap(List::stream).toList();
    }

    /** Cases from left to right, in each column from top to bottom. */
    List<List<CaseSummary>> columns() {
        return columns.stream()
                .map(column -> column.stream()
                        .map(number -> Objects.requireNonNull(cases.get(number)))
                        .toList())
                .toList();
    }

    /** Lines as the case that stands further left, or higher, puts them. */
    List<Line> lines() {
        return map.links().stream().map(this::line).toList();
    }

    private Line line(CaseMap.Link link) {
        var forth = order.indexOf(link.from()) < order.indexOf(link.to());
        var left = forth ? link.from() : link.to();
        var right = forth ? link.to() : link.from();
        return new Line(left.value(), right.value(), false, CaseTexts.phrase(LinkSide.of(link.type(), forth)));
    }

    private Map<CaseNumber, List<CaseNumber>> neighbours() {
        var neighbours = new HashMap<CaseNumber, List<CaseNumber>>();
        map.links().forEach(link -> {
            neighbours.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), none -> new ArrayList<>()).add(link.from());
        });
        return neighbours;
    }
}
