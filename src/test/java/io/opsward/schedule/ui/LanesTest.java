package io.opsward.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.schedule.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void what_ends_at_midnight_does_not_touch_the_next_day() {
        var until = new Window(Instant.parse("2026-03-16T14:00:00Z"), Instant.parse("2026-03-16T16:00:00Z"));
        var beyond = new Window(until.start(), until.end().plusSeconds(60));
        assertThat(Stretch.of("until", until, ZONE)).isEqualTo(new Stretch<>("until", MONDAY, MONDAY));
        assertThat(Stretch.of("beyond", beyond, ZONE)).isEqualTo(new Stretch<>("beyond", MONDAY, MONDAY.plusDays(1)));
    }

    @Test
    void a_bar_is_cut_at_both_ends_of_the_week() {
        var lanes = new Lanes<>(MONDAY, List.of(new Stretch<>("long", MONDAY.minusDays(3), MONDAY.plusDays(30))));
        assertThat(lanes.bars()).containsExactly(new Lanes.Bar<>("long", 0, 7, 0));
    }

    @Test
    void weeks_before_and_after_show_nothing() {
        var lanes = new Lanes<>(
                MONDAY,
                List.of(
                        new Stretch<>("before", MONDAY.minusDays(3), MONDAY.minusDays(1)),
                        new Stretch<>("after", MONDAY.plusDays(7), MONDAY.plusDays(8))));
        assertThat(lanes.bars()).isEmpty();
        assertThat(lanes.count()).isZero();
    }

    @Test
    void what_does_not_meet_shares_a_lane() {
        var lanes = new Lanes<>(
                MONDAY,
                List.of(
                        new Stretch<>("monday", MONDAY, MONDAY),
                        new Stretch<>("early", MONDAY, MONDAY.plusDays(2)),
                        new Stretch<>("late", MONDAY.plusDays(3), MONDAY.plusDays(4))));
        assertThat(lanes.bars())
                .containsExactly(
                        new Lanes.Bar<>("early", 0, 3, 0),
                        new Lanes.Bar<>("monday", 0, 1, 1),
                        new Lanes.Bar<>("late", 3, 2, 0));
    }

    @Property
    void no_bar_covers_another_and_none_is_lost(@ForAll("stretches") List<Stretch<String>> stretches) {
        var lanes = new Lanes<>(MONDAY, stretches);
        assertThat(lanes.bars()).hasSameSizeAs(stretches);
        for (var one : lanes.bars()) {
            assertThat(one.lane()).isLessThan(lanes.count());
            assertThat(lanes.bars().stream()
                            .filter(other -> other != one && other.lane() == one.lane())
                            .filter(other -> other.covers(one.day()) || one.covers(other.day())))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Stretch<String>>> stretches() {
        var days = Arbitraries.integers().between(0, 6);
        return Combinators.combine(days, Arbitraries.integers().between(0, 9))
                .as((first, length) -> new Stretch<>("", MONDAY.plusDays(first), MONDAY.plusDays(first + length)))
                .list()
                .ofMaxSize(25);
    }
}
