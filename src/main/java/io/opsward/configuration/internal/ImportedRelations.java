package io.opsward.configuration.internal;

import io.opsward.configuration.FieldChange;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Relations of a file: what each row tells of, what differs from what is there, and whether circles come of it. */
class ImportedRelations {

    private final Map<ItemNumber, ImportRow> rows;
    private final Map<Relation, ImportRow> wanted = new LinkedHashMap<>();
    private final Set<Relation> added = new LinkedHashSet<>();
    private final Set<Relation> removed = new LinkedHashSet<>();

    ImportedRelations(Map<ItemNumber, ImportRow> rows) {
        this.rows = rows;
    }

    Set<Relation> added() {
        return added;
    }

    Set<Relation> removed() {
        return removed;
    }

    /** Reads the cells. @param existing finds those of many numbers that exist */
    void read(Function<Collection<ItemNumber>, Set<ItemNumber>> existing) {
        var outside = new TreeSet<ItemNumber>();
        rows.values()
                .forEach(row ->
                        targets(row).filter(target -> !rows.containsKey(target)).forEach(outside::add));
        var known = existing.apply(outside);
        Predicate<ItemNumber> exists = number -> rows.containsKey(number) || known.contains(number);
        rows.forEach((number, row) -> {
            for (var kind : RelationKind.values()) {
                row.row().related(kind).forEach(typed -> relate(row, kind, typed, exists));
            }
        });
    }

    private static Stream<ItemNumber> targets(ImportRow row) {
        return Stream.of(RelationKind.values())
                .flatMap(kind -> row.row().related(kind).stream())
                .flatMap(typed -> ItemNumber.read(typed).stream());
    }

    private void relate(ImportRow row, RelationKind kind, String typed, Predicate<ItemNumber> exists) {
        var column = CsvColumns.of(kind);
        var target = ItemNumber.read(typed).filter(exists).orElse(null);
        if (target == null) {
            row.problem(column, "configuration.problem.unknown-item", typed);
        } else if (target.equals(row.number())) {
            row.problem(column, "configuration.problem.relation-to-itself", typed);
        } else {
            wanted.putIfAbsent(new Relation(numberOf(row), kind, target), row);
        }
    }

    /** What is to be added, and what goes because a row that could tell of it does not. */
    void compare(Collection<Relation> present) {
        var known = Set.copyOf(present);
        wanted.forEach((relation, row) -> {
            if (!known.contains(relation)) {
                added.add(relation);
                var other = relation.otherEnd(numberOf(row));
                row.relationChange(new FieldChange(relation.kind().name(), "", other.value()));
            }
        });
        for (var relation : present) {
            var teller = teller(relation);
            if (teller != null && !wanted.containsKey(relation)) {
                removed.add(relation);
                var other = relation.otherEnd(numberOf(teller));
                teller.relationChange(new FieldChange(relation.kind().name(), other.value(), ""));
            }
        }
    }

    /** A row of the file that would tell of the relation; null if there is none. */
    private @Nullable ImportRow teller(Relation relation) {
        return List.of(relation.source(), relation.target()).stream()
                .filter(relation::isToldBy)
                .map(rows::get)
                .filter(row -> row != null && row.row().speaksOf(relation.kind()))
                .findFirst()
                .orElse(null);
    }

    /** @param leadingOn finds the relations of a family that lead on from items */
    void refuseCircles(BiFunction<Collection<ItemNumber>, RelationKind.Family, List<Relation>> leadingOn) {
        for (var family : RelationKind.Family.values()) {
            var fresh =
                    added.stream().filter(relation -> isOf(family, relation)).toList();
            if (!fresh.isEmpty()) {
                var ends = fresh.stream().map(Relation::target).collect(Collectors.toSet());
                var together = new LinkedHashSet<>(leadingOn.apply(ends, family));
                together.removeAll(removed);
                together.addAll(fresh);
                Circles.among(together).forEach(circle -> refuse(circle, family));
            }
        }
    }

    /** A circle is a problem of the first row on its way that brings in a relation of it. */
    private void refuse(List<ItemNumber> circle, RelationKind.Family family) {
        for (var step = 0; step + 1 < circle.size(); step++) {
            var source = circle.get(step);
            var target = circle.get(step + 1);
            var relation = added.stream()
                    .filter(one -> isOf(family, one))
                    .filter(one -> one.source().equals(source) && one.target().equals(target))
                    .findFirst();
            if (relation.isPresent()) {
                var column = CsvColumns.of(relation.get().kind());
                rowOf(source).problem(column, "configuration.problem.circle", RelationChanges.way(circle));
                return;
            }
        }
    }

    private ImportRow rowOf(ItemNumber number) {
        return Objects.requireNonNull(rows.get(number), "Only rows of the file add relations");
    }

    private static ItemNumber numberOf(ImportRow row) {
        return Objects.requireNonNull(row.number(), "Only rows with a number tell of relations");
    }

    private static boolean isOf(RelationKind.Family family, Relation relation) {
        return relation.kind().family().filter(family::equals).isPresent();
    }
}
