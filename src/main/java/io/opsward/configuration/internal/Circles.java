package io.opsward.configuration.internal;

import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds circles among relations of one family, without recursion so that no chain is too long. */
class Circles {

    private final Map<ItemNumber, Set<ItemNumber>> targets = new LinkedHashMap<>();
    private final Set<ItemNumber> done = new HashSet<>();
    private final List<List<ItemNumber>> found = new ArrayList<>();

    private Circles(Collection<Relation> relations) {
        relations.forEach(relation -> targets.computeIfAbsent(relation.source(), source -> new TreeSet<>())
                .add(relation.target()));
    }

    /**
     * Circles, each as the way round it, first item repeated at the end. If there are any, at least one is told; one that
     * shares all its items with others may not be.
     */
    static List<List<ItemNumber>> among(Collection<Relation> relations) {
        var circles = new Circles(relations);
        circles.targets.keySet().forEach(circles::walkFrom);
        return circles.found;
    }

    private void walkFrom(ItemNumber start) {
        if (done.contains(start)) {
            return;
        }
        var way = new ArrayList<ItemNumber>();
        var onWay = new HashSet<ItemNumber>();
        Deque<Iterator<ItemNumber>> open = new ArrayDeque<>();
        enter(start, way, onWay, open);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                var left = way.remove(way.size() - 1);
                onWay.remove(left);
                done.add(left);
                continue;
            }
            var next = open.peek().next();
            if (onWay.contains(next)) {
                found.add(round(way, next));
            } else if (!done.contains(next)) {
                enter(next, way, onWay, open);
            }
        }
    }

    private void enter(ItemNumber item, List<ItemNumber> way, Set<ItemNumber> onWay, Deque<Iterator<ItemNumber>> open) {
        way.add(item);
        onWay.add(item);
        open.push(targets.getOrDefault(item, Set.of()).iterator());
    }

    private static List<ItemNumber> round(List<ItemNumber> way, ItemNumber closing) {
        var circle = new ArrayList<>(way.subList(way.indexOf(closing), way.size()));
        circle.add(closing);
        return circle;
    }
}
