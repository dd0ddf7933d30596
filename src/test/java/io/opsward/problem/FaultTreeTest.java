package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultTreeTest {

    @Test
    void events_stand_in_the_order_of_their_places_whatever_the_order_of_the_rows() {
        var tree = tree("1.10 basic", "1 or", "1.2 and", "1.2.1 basic");
        assertThat(tree.events()).extracting(FaultTree.Event::place).containsExactly("1", "1.2", "1.2.1", "1.10");
        assertThat(tree.events()).extracting(FaultTree.Event::depth).containsExactly(0, 1, 2, 1);
        assertThatCode(tree::requireSound).doesNotThrowAnyException();
    }

    @Test
    void a_place_is_taken_once() {
        refused("problem.fault-tree-place-twice [1.1]", "1 or", "1.1 basic", "1.1 basic");
        refused("problem.fault-tree-place-twice [1]", "1 basic", "1 basic");
    }

    @Test
    void every_event_leads_to_one_that_is_there() {
        refused("problem.fault-tree-gap [1.2.1]", "1 or", "1.1 basic", "1.2.1 basic");
        refused("problem.fault-tree-gap [1.1]", "1.1 basic");
    }

    @Test
    void the_gate_says_what_stands_below() {
        refused("problem.fault-tree-gate [1]", "1 and");
        refused("problem.fault-tree-gate [1]", "1 basic", "1.1 basic");
    }

    /** 1.1 is no event above 1.10. */
    @Test
    void a_place_that_only_begins_like_another_does_not_lead_to_it() {
        refused("problem.fault-tree-gate [1.1]", "1 or", "1.1 and", "1.10 basic");
    }

    private static void refused(String message, String... rows) {
        assertThatThrownBy(() -> tree(rows).requireSound())
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(message);
    }

    private static FaultTree tree(String... rows) {
        List<Map<String, Object>> read = Stream.of(rows)
                .map(row -> row.split(" "))
                .map(parts -> Map.<String, Object>of("place", parts[0], "faultEvent", "…", "gate", parts[1]))
                .toList();
        return new RootCauseAnalysis("fault-tree", read).faultTree();
    }
}
