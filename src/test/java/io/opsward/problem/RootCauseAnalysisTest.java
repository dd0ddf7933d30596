package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootCauseAnalysisTest {

    @ParameterizedTest
    @ValueSource(strings = {"five-whys", "fishbone", "fault-tree", "pareto"})
    void an_analysis_without_rows_says_nothing(String method) {
        assertThat(RootCauseAnalysis.listOf(method)).isNotBlank();
        assertThatThrownBy(() -> RootCauseAnalysis.read(method, RootCauseAnalysis.NO_ROWS)
                        .requireSound())
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.analysis-empty");
    }

    @Test
    void the_rows_of_the_form_are_read_in_order() {
        var analysis = RootCauseAnalysis.read("five-whys", """
                [{"why": "Why down?", "because": "Disk full"}, {"why": "Why full?", "because": "No alarm"}]""");
        assertThat(analysis.rows())
                .extracting(row -> RootCauseAnalysis.text(row, "because"))
                .containsExactly("Disk full", "No alarm");
        assertThat(RootCauseAnalysis.text(analysis.rows().get(0), "bone")).isEmpty();
        assertThatCode(analysis::requireSound).doesNotThrowAnyException();
    }

    @Test
    void a_contradiction_in_a_fault_tree_is_refused() {
        var tree = RootCauseAnalysis.read(
                "fault-tree", "[{\"place\": \"1\", \"faultEvent\": \"Down\", \"gate\": \"and\"}]");
        assertThatThrownBy(tree::requireSound).hasMessageContaining("problem.fault-tree-gate");
    }

    @Test
    void shares_are_sorted_and_added_up() {
        var shares = RootCauseAnalysis.read("pareto", """
                        [{"factor": "Printer", "occurrences": 2}, {"factor": "Network", "occurrences": 6},
                         {"factor": "Paper", "occurrences": 2}]""").shares();
        assertThat(shares).extracting(ParetoShare::factor).containsExactly("Network", "Printer", "Paper");
        assertThat(shares).extracting(ParetoShare::part).containsExactly(0.6, 0.2, 0.2);
        assertThat(shares).extracting(ParetoShare::upToHere).containsExactly(0.6, 0.8, 1.0);
    }

    @Test
    void an_unknown_method_is_a_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> RootCauseAnalysis.listOf("guess"));
    }
}
