package io.opsward.configuration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CirclesTest {

    private static final int LONG_CHAIN = 20_000;

    @Test
    void a_circle_is_told_as_the_way_round() {
        assertThat(Circles.among(List.of(needs(3, 1), needs(1, 2), needs(2, 3), needs(1, 4))))
                .containsExactly(List.of(item(3), item(1), item(2), item(3)));
    }

    @Test
    void two_ways_to_the_same_item_are_no_circle() {
        assertThat(Circles.among(List.of(needs(1, 2), needs(1, 3), needs(2, 4), needs(3, 4))))
                .isEmpty();
    }

    @Test
    void no_chain_is_too_long() {
        var chain = new ArrayList<>(IntStream.range(1, LONG_CHAIN)
                .mapToObj(step -> needs(step, step + 1))
                .toList());
        assertThat(Circles.among(chain)).isEmpty();
        chain.add(needs(LONG_CHAIN, 1));
        assertThat(Circles.among(chain))
                .singleElement()
                .satisfies(way -> assertThat(way).hasSize(LONG_CHAIN + 1));
    }

    /** Against the simplest way to know: an item from which a way leads back to itself. */
    @Property
    void circles_are_found_where_a_way_leads_back(@ForAll("relations") Set<Relation> relations) {
        var circles = Circles.among(relations);
        assertThat(circles.isEmpty()).isEqualTo(relations.stream().noneMatch(one -> leadsBack(one, relations)));
        for (var way : circles) {
            assertThat(way.get(0)).isEqualTo(way.get(way.size() - 1));
            for (var step = 0; step + 1 < way.size(); step++) {
                assertThat(relations).contains(new Relation(way.get(step), RelationKind.RUNS_ON, way.get(step + 1)));
            }
        }
    }

    @Provide
    Arbitrary<Set<Relation>> relations() {
        var items = Arbitraries.integers().between(1, 8);
        return Combinators.combine(items, items)
                .as(CirclesTest::needs)
                .filter(relation -> !relation.source().equals(relation.target()))
                .set()
                .ofMaxSize(14);
    }

    private static boolean leadsBack(Relation start, Set<Relation> relations) {
        var reached = new HashSet<>(Set.of(start.target()));
        var before = 0;
        while (before < reached.size()) {
            before = reached.size();
            relations.stream()
                    .filter(relation -> reached.contains(relation.source()))
                    .forEach(relation -> reached.add(relation.target()));
        }
        return reached.contains(start.source());
    }

    private static Relation needs(int source, int target) {
        return new Relation(item(source), RelationKind.RUNS_ON, item(target));
    }

    private static ItemNumber item(int number) {
        return ItemNumber.of(number);
    }
}
