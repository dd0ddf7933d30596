package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which problems the product raises by itself, and which incidents it links. */
@ProcessTest
class RecurrenceWatchTest {

    private static final int ROUNDS = 20;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private CaseLinks links;

    @Autowired
    private ProblemRegister problems;

    private String category;

    @BeforeEach
    void begin() {
        category = "test " + UUID.randomUUID();
    }

    @Test
    void the_third_of_its_kind_raises_a_problem_with_all_three() {
        var first = SimilarIncident.solved(product, category).closed(category);
        TestClock.get().advance(Duration.ofDays(10));
        var second = SimilarIncident.solved(product, category);
        second.closed(category);
        assertThat(problemsOf(first, second)).isEmpty();
        TestClock.get().advance(Duration.ofDays(10));
        var third = SimilarIncident.solved(product, category).closed(category);
        assertThat(problemsOf(first, second, third)).hasSize(1);
        assertThat(sourceOf(third)).isEqualTo(ProblemSource.REPEATED_INCIDENTS);
        assertThat(problemsOf(first)).isEqualTo(problemsOf(third));
    }

    @Test
    void a_fourth_belongs_to_the_problem_of_three_as_soon_as_it_is_graded() {
        var third = Stream.generate(
                        () -> SimilarIncident.solved(product, category).closed(category))
                .limit(3)
                .toList()
                .get(2);
        var fourth = SimilarIncident.graded(product, category, "medium");
        assertThat(problemsOf(fourth)).hasSize(1).isEqualTo(problemsOf(third));
    }

    @Test
    void three_in_more_than_thirty_days_raise_none() {
        var first = SimilarIncident.solved(product, category).closed(category);
        TestClock.get().advance(Duration.ofDays(16));
        var second = SimilarIncident.solved(product, category).closed(category);
        TestClock.get().advance(Duration.ofDays(16));
        var third = SimilarIncident.solved(product, category).closed(category);
        assertThat(problemsOf(first, second, third)).isEmpty();
    }

    @Test
    void it_is_the_final_category_that_counts() {
        var incidents = Stream.generate(() -> SimilarIncident.solved(product, category))
                .limit(3)
                .toList();
        incidents.get(0).closed(category + " after all");
        incidents.get(1).closed(category);
        incidents.get(2).closed(category);
        assertThat(problemsOf(incidents.toArray(SimilarIncident[]::new))).isEmpty();
    }

    @Test
    void the_same_configuration_item_makes_incidents_of_any_category_similar() {
        var item = "CI-%06d".formatted(900_000 + Math.floorMod(category.hashCode(), 99_999));
        var incidents = IntStream.range(0, 3)
                .mapToObj(index ->
                        SimilarIncident.solved(product, category + index).closed(category + index, item))
                .toArray(SimilarIncident[]::new);
        assertThat(problemsOf(incidents)).hasSize(1);
    }

    @Test
    void every_major_incident_has_a_problem_once_it_is_closed_and_none_before() {
        var major = SimilarIncident.graded(product, category, "high");
        major.solved();
        assertThat(problemsOf(major)).isEmpty();
        major.closed(category);
        assertThat(sourceOf(major)).isEqualTo(ProblemSource.MAJOR_INCIDENT);
    }

    @Test
    void a_major_incident_that_is_like_those_of_an_open_problem_belongs_to_it() {
        var first = SimilarIncident.graded(product, category, "high").solved().closed(category);
        var second = SimilarIncident.graded(product, category, "high");
        assertThat(problemsOf(second)).as("as soon as it is graded").isEqualTo(problemsOf(first));
        second.solved().closed(category);
        assertThat(problemsOf(first, second)).hasSize(1);
    }

    @Test
    void three_that_are_closed_at_the_same_moment_raise_one_problem() throws Exception {
        var pool = Executors.newFixedThreadPool(3);
        for (var round = 0; round < ROUNDS; round++) {
            var kind = category + round;
            var incidents = Stream.generate(() -> SimilarIncident.solved(product, kind))
                    .limit(3)
                    .toList();
            var barrier = new CyclicBarrier(3);
            for (var closed : pool.invokeAll(incidents.stream()
                    .map(incident -> closing(incident, kind, barrier))
                    .toList())) {
                closed.get();
            }
            assertThat(problemsOf(incidents.toArray(SimilarIncident[]::new)))
                    .as("round " + round)
                    .hasSize(1);
        }
        pool.shutdown();
    }

    private static Callable<SimilarIncident> closing(SimilarIncident incident, String kind, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return incident.closed(kind);
        };
    }

    private Set<CaseNumber> problemsOf(SimilarIncident... incidents) {
        return Stream.of(incidents)
                .map(SimilarIncident::number)
                .map(links::of)
                .flatMap(Collection::stream)
                .filter(link -> link.type() == LinkType.INCIDENT_OF)
                .map(CaseLink::to)
                .collect(Collectors.toSet());
    }

    private ProblemSource sourceOf(SimilarIncident incident) {
        var problem = List.copyOf(problemsOf(incident)).get(0);
        return As.user("zhoutao", () -> problems.details(problem))
                .orElseThrow()
                .report()
                .source();
    }
}
