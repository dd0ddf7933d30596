package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.servicelevel.RandomLives.Life;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What a clock tells of itself, against counting step by step; 100,000 lives with the profile {@code full}. */
class ExplainerPropertyTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void it_agrees_with_counting_step_by_step(@ForAll("lives") Life life) {
        var told = Explainer.explain(life.events(), life.now());
        var counted = new StepByStep(life);
        assertThat(told.state()).isEqualTo(counted.state());
        assertThat(told.intervals()).isEqualTo(counted.intervals());
        told.terms().ifPresent(terms -> {
            var due = counted.reachedAt(terms.target());
            agree(told.dueAt(), due, counted);
            agree(
                    told.reachedAt(75),
                    counted.reachedAt(terms.target().multipliedBy(3).dividedBy(4)),
                    counted);
            assertThat(told.isMissed()).isEqualTo(due.isPresent() && counted.isMissed(due.get()));
        });
        everyStateOccurs(told);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void its_figures_add_up_to_the_second(@ForAll("lives") Life life) {
        var told = Explainer.explain(life.events(), life.now());
        var position = life.events().get(0).at();
        var used = Duration.ZERO;
        for (var interval : told.intervals()) {
            assertThat(interval.from()).isEqualTo(position);
            assertThat(interval.length()).isPositive();
            position = interval.until();
            used = used.plus(interval.counted());
        }
        assertThat(told.intervals().isEmpty() ? life.now() : position).isEqualTo(life.now());
        assertThat(told.elapsed()).isEqualTo(used);
        told.terms()
                .ifPresent(terms -> assertThat(told.elapsed().plus(told.left())).isEqualTo(terms.target()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void while_nothing_happens_the_due_date_stays_and_is_the_first_moment_that_uses_up_the_target(
            @ForAll("lives") Life life, @ForAll @IntRange(max = 3_000) int later) {
        var told = Explainer.explain(life.events(), life.now());
        var after = Explainer.explain(life.events(), life.now().plus(life.step().multipliedBy(later)));
        assertThat(after.dueAt()).isEqualTo(told.dueAt());
        if (told.state() == ClockState.RUNNING && told.dueAt().orElseThrow().isAfter(life.now())) {
            var due = told.dueAt().orElseThrow();
            assertThat(Explainer.explain(life.events(), due).left()).isZero();
            assertThat(Explainer.explain(life.events(), due).isMissed()).isTrue();
            assertThat(Explainer.explain(life.events(), due.minusNanos(1)).left())
                    .isPositive();
            assertThat(Explainer.explain(life.events(), due.minusNanos(1)).isMissed())
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.lives();
    }

    private static void agree(Optional<Instant> told, Optional<Instant> counted, StepByStep counter) {
        if (counted.isPresent()) {
            assertThat(told).isEqualTo(counted);
        } else {
            told.ifPresent(moment -> assertThat(moment).isAfter(counter.looksUntil()));
        }
    }

    private static void everyStateOccurs(Explanation told) {
        Statistics.label("state").collect(told.state()).coverage(coverage -> {
            for (var state : ClockState.values()) {
                coverage.check(state).percentage(share -> share > 5);
            }
        });
        Statistics.label("missed")
                .collect(told.isMissed())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }
}
