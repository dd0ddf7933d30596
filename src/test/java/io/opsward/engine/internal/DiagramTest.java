package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.internal.Diagram.Flow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which flows a case has taken, told from the elements that it has passed. */
class DiagramTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Diagram diagram = new Diagram(
            "<bpmn/>",
            Map.of(
                    "Gateway", List.of(new Flow("start-gateway", "Start")),
                    "Check", List.of(new Flow("gateway-check", "Gateway")),
                    "End", List.of(new Flow("gateway-end", "Gateway"), new Flow("check-end", "Check")),
                    "Join", List.of(new Flow("check-join", "Check"), new Flow("gateway-join", "Gateway"))),
            Set.of("Join"));
    private final List<Visit> visits = new ArrayList<>();

    @Test
    void a_detour_is_not_taken_for_the_short_way() {
        visit("Start", 0, 0, 1);
        visit("Gateway", 0, 0, 2);
        visit("Check", 0, 30, 3);
        visit("End", 30, 30, 4);
        assertThat(diagram.passed(visits))
                .contains("gateway-check", "check-end")
                .doesNotContain("gateway-end");
    }

    @Test
    void steps_within_the_same_millisecond_are_told_apart_by_their_order() {
        visit("Start", 0, 0, 1);
        visit("Gateway", 0, 0, 2);
        visit("Check", 0, 0, 3);
        visit("End", 0, 0, 4);
        assertThat(diagram.passed(visits)).contains("check-end").doesNotContain("gateway-end");
    }

    @Test
    void the_short_way_is_the_short_way() {
        visit("Start", 0, 0, 1);
        visit("Gateway", 0, 0, 2);
        visit("End", 0, 0, 3);
        assertThat(diagram.passed(visits))
                .containsExactlyInAnyOrder("Start", "start-gateway", "Gateway", "gateway-end", "End");
    }

    @Test
    void a_join_is_reached_by_all_that_leads_to_it() {
        visit("Gateway", 0, 0, 1);
        visit("Check", 0, 20, 2);
        visit("Join", 20, 20, 3);
        assertThat(diagram.passed(visits)).contains("check-join", "gateway-join");
    }

    @Test
    void where_the_case_stands_is_reached_but_not_passed() {
        visit("Gateway", 0, 0, 1);
        visits.add(new Visit("i", "d", "p", "Check", null, "userTask", null, START, null, false, 2));
        assertThat(diagram.passed(visits)).containsExactlyInAnyOrder("Gateway", "gateway-check");
    }

    @Test
    void what_was_cut_off_leads_nowhere() {
        visit("Gateway", 0, 0, 1);
        visits.add(new Visit("i", "d", "p", "Check", null, "userTask", null, START, START, true, 2));
        visit("End", 10, 10, 3);
        assertThat(diagram.passed(visits)).doesNotContain("check-end");
    }

    private void visit(String element, long from, long to, long order) {
        visits.add(new Visit(
                "i",
                "d",
                "p",
                element,
                null,
                "task",
                null,
                START.plusSeconds(from),
                START.plusSeconds(to),
                false,
                order));
    }
}
