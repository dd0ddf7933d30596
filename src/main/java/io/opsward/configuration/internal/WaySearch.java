package io.opsward.configuration.internal;

import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemWay;
import io.opsward.configuration.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the shortest ways from items to others, ring by ring, so that each relation is read once. */
class WaySearch {

    private final StrandRecords strands;
    private final Set<ItemNumber> wanted;
    private final Map<ItemNumber, Step> found = new HashMap<>();

    WaySearch(StrandRecords strands, Collection<ItemNumber> wanted) {
        this.strands = strands;
        this.wanted = Set.copyOf(wanted);
    }

    /** The way that faults of the items go: it ends behind a relation that does not carry on. */
    void onward(Collection<ItemNumber> items) {
        search(
                items,
                ring -> strands.from(ring).stream()
                        .map(strand -> new Move(
                                strand.cause(),
                                strand.affected(),
                                strand.relation(),
                                strand.kind().carriesOn()))
                        .toList());
    }

    /** Against the way of faults that reach the items: only the last relation before them need not carry on. */
    void back(Collection<ItemNumber> items) {
        var near = Set.copyOf(items);
        search(
                items,
                ring -> strands.to(ring).stream()
                        .filter(strand -> near.contains(strand.affected())
                                || strand.kind().carriesOn())
                        .map(strand -> new Move(strand.affected(), strand.cause(), strand.relation(), true))
                        .toList());
    }

    /** What was found, the shorter of both directions. */
    List<ItemWay> ways() {
        return found.values().stream()
                .map(Step::way)
                .sorted(Comparator.comparing(ItemWay::other))
                .toList();
    }

    private void search(Collection<ItemNumber> items, Neighbours neighbours) {
        var seen = new HashSet<>(items);
        Map<ItemNumber, Step> ring = new HashMap<>();
        for (var item : items) {
            ring.put(item, new Step(item, null, null, 0));
        }
        for (var depth = 1; depth <= Impact.DEEPEST && !ring.isEmpty(); depth++) {
            Map<ItemNumber, Step> next = new HashMap<>();
            for (var move : neighbours.of(ring.keySet())) {
                var step = new Step(move.to(), move.relation(), ring.get(move.from()), depth);
                if (wanted.contains(move.to())) {
                    found.merge(move.to(), step, (known, other) -> known.length() <= other.length() ? known : other);
                }
                if (move.carriesOn() && seen.add(move.to())) {
                    next.put(move.to(), step);
                }
            }
            ring = next;
        }
    }

    private interface Neighbours {
        List<Move> of(Collection<ItemNumber> ring);
    }

    private record Move(ItemNumber from, ItemNumber to, Relation relation, boolean carriesOn) {}

    private record Step(
            ItemNumber item,
            @Nullable Relation relation,
            @Nullable Step before,
            int length) {

        ItemWay way() {
            var relations = new LinkedList<Relation>();
            var step = this;
            while (step.relation() != null && step.before() != null) {
                relations.addFirst(step.relation());
                step = step.before();
            }
            return new ItemWay(step.item(), item, new ArrayList<>(relations));
        }
    }
}
