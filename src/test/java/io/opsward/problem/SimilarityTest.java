package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.problem.Similarity.Kind;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void the_same_service_and_category_of_a_client_are_similar_and_so_is_the_same_item() {
        assertThat(Similarity.of(report("first-hospital", "his-database", "database", "CI-000001")))
                .containsExactly(
                        new Similarity(Kind.ITEM, "CI-000001"),
                        new Similarity(Kind.SERVICE, "first-hospital|his-database|database"));
    }

    @Test
    void what_is_unknown_makes_nothing_similar() {
        assertThat(Similarity.of(report("first-hospital", "his-database", null, null)))
                .isEmpty();
        assertThat(Similarity.of(report("first-hospital", null, "database", null)))
                .isEmpty();
        assertThat(Similarity.of(report(null, "his-database", "database", null)))
                .isEmpty();
        assertThat(Similarity.of(report(null, null, null, "CI-000001")))
                .containsExactly(new Similarity(Kind.ITEM, "CI-000001"));
    }

    @org.jspecify.annotations.NullUnmarked
    private static ProblemReport report(String client, String service, String category, String item) {
        return new ProblemReport("Down", null, client, service, category, item, "reactive", ProblemSource.REPORTED);
    }
}
