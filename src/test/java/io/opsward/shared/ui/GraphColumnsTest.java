package io.opsward.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphColumnsTest {

    @Test
    void entries_stand_beside_what_they_hang_on() {
        var depths = Map.of("A", 0, "B", 1, "C", 1, "D", 2, "E", 2);
        var neighbours = Map.of("B", List.of("A"), "C", List.of("A"), "D", List.of("C"), "E", List.of("B"));
        assertThat(GraphColumns.of(depths, neighbours))
                .containsExactly(List.of("A"), List.of("B", "C"), List.of("E", "D"));
    }

    @Test
    void neighbours_further_out_or_beside_do_not_matter() {
        var depths = Map.of("A", 0, "B", 1, "C", 1, "D", 2);
        var neighbours = Map.of("B", List.of("A", "D", "C"), "C", List.of("A", "B"), "D", List.of("B"));
        assertThat(GraphColumns.of(depths, neighbours)).containsExactly(List.of("A"), List.of("B", "C"), List.of("D"));
    }

    @Test
    void an_entry_alone_stands_alone() {
        assertThat(GraphColumns.of(Map.of("A", 0), Map.of())).containsExactly(List.of("A"));
    }
}
