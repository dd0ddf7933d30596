package io.opsward.configuration.internal;

import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds and takes away single relations. */
@Component
class RelationChanges {

    private final ItemRecords items;
    private final RelationRecords relations;

    RelationChanges(ItemRecords items, RelationRecords relations) {
        this.items = items;
        this.relations = relations;
    }

    Differences add(Relation relation) {
        var differences = new Differences();
        if (relation.source().equals(relation.target())) {
            throw new RuleViolation("configuration.problem.relation-to-itself", relation.source());
        }
        relations.lock();
        requireBoth(relation);
        if (!relations.exists(relation)) {
            refuseCircle(relation);
            relations.add(List.of(relation));
            differences.added(relation);
        }
        return differences;
    }

    Differences remove(Relation relation) {
        var differences = new Differences();
        relations.lock();
        if (relations.exists(relation)) {
            relations.remove(List.of(relation));
            differences.removed(relation);
        }
        return differences;
    }

    private void requireBoth(Relation relation) {
        var ends = Set.of(relation.source(), relation.target());
        var existing = items.existing(ends);
        for (var end : ends) {
            if (!existing.contains(end)) {
                throw new RuleViolation("configuration.problem.unknown-item", end);
            }
        }
    }

    private void refuseCircle(Relation relation) {
        relation.kind().family().ifPresent(family -> {
            var together = new ArrayList<>(relations.leadingOn(List.of(relation.target()), family));
            together.add(relation);
            var circles = Circles.among(together);
            if (!circles.isEmpty()) {
                throw new RuleViolation("configuration.problem.circle", way(circles.get(0)));
            }
        });
    }

    /** The way round a circle, as people read it. */
    static String way(List<ItemNumber> circle) {
        return circle.stream().map(ItemNumber::value).collect(Collectors.joining(" → "));
    }
}
