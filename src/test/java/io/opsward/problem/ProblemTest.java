package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Instant NOW = Instant.parse("2026-03-20T02:00:00Z");
    private static final UserId OWNER = new UserId("liqiang");
    private static final UserId MANAGER = new UserId("zhoutao");

    private final Problem problem = problem("PRB-2026-000001");

    @Test
    void it_is_closed_with_an_article() {
        resolve();
        assertThatThrownBy(() -> problem.close(MANAGER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.knowledge-missing");
        problem.learned().imported(new ArticleId("KNW-2026-0001"));
        problem.close(MANAGER, NOW);
        assertThat(problem.status()).isEqualTo(ProblemStatus.CLOSED);
    }

    @Test
    void it_is_closed_with_a_waiver_by_somebody_else_than_its_owner() {
        resolve();
        assertThatThrownBy(() -> problem.waiveKnowledge("Nothing to learn", OWNER))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.owner-waives");
        problem.waiveKnowledge("Nothing to learn", MANAGER);
        problem.close(MANAGER, NOW);
        assertThat(problem.status()).isEqualTo(ProblemStatus.CLOSED);
    }

    @Test
    void it_ends_as_fixed_unless_the_risk_was_taken_or_the_cause_not_found() {
        fixing(FixRoute.TRAINING);
        assertThat(problem.resolve(NOW)).isEqualTo(ClosureCode.FIXED);

        var tolerated = problem("PRB-2026-000002");
        analyse(tolerated);
        tolerated.beginFix(FixRoute.ACCEPT_RISK, null);
        tolerated.fix().acceptedRisk(MANAGER, "王院长");
        assertThat(tolerated.resolve(NOW)).isEqualTo(ClosureCode.RISK_ACCEPTED);

        var unknown = problem("PRB-2026-000003");
        unknown.analyse(NOW);
        unknown.giveUp("Not seen again");
        assertThat(unknown.resolve(NOW)).isEqualTo(ClosureCode.CAUSE_NOT_FOUND);
    }

    @Test
    void the_first_incident_after_the_fix_disproves_it_and_no_other() {
        fixing(FixRoute.TRAINING);
        assertThat(problem.disprove(NOW)).isFalse();
        problem.observe(NOW);
        assertThat(problem.disprove(NOW.minusSeconds(1))).isFalse();
        assertThat(problem.disprove(NOW)).isTrue();
        assertThat(problem.disprove(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void a_disproved_fix_is_not_verified_but_can_be_after_the_next_round() {
        fixing(FixRoute.TRAINING);
        problem.observe(NOW);
        problem.disprove(NOW);
        assertThatThrownBy(() -> problem.fix().verified("All is well"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.came-again");
        assertThat(problem.fix().recurred()).isEqualTo(1);
        analyse(problem);
        problem.beginFix(FixRoute.CHANGE, null);
        problem.observe(NOW.plusSeconds(60));
        problem.fix().verified("All is well");
        assertThat(problem.resolve(NOW)).isEqualTo(ClosureCode.FIXED);
    }

    @Test
    void it_is_merged_into_another_open_problem_alone() {
        var other = problem("PRB-2026-000002");
        assertThatThrownBy(() -> problem.merge(problem, MANAGER, NOW)).hasMessageContaining("problem.unknown-target");
        problem.merge(other, MANAGER, NOW);
        assertThatThrownBy(() -> other.merge(problem, MANAGER, NOW)).hasMessageContaining("problem.unknown-target");
    }

    @Test
    void steps_out_of_turn_are_faults_of_the_model() {
        assertThatIllegalStateException().isThrownBy(() -> problem.beginFix(FixRoute.CHANGE, null));
        assertThatIllegalStateException().isThrownBy(() -> problem.observe(NOW));
        problem.reject("Planned work", MANAGER, NOW);
        assertThatIllegalStateException().isThrownBy(() -> problem.analyse(NOW));
    }

    private void resolve() {
        problem.investigation().assign(new Assignment(OWNER, List.of(), LocalDate.of(2026, 6, 30)));
        fixing(FixRoute.SUPPLIER);
        problem.resolve(NOW);
    }

    private void fixing(FixRoute route) {
        analyse(problem);
        problem.beginFix(route, "Alarm at 85 %");
    }

    private static void analyse(Problem problem) {
        problem.analyse(NOW);
        problem.explain(
                new Finding(
                        "five-whys", "[{\"why\": \"Why?\", \"because\": \"No alarm\"}]", "Log", "No alarm", "process"),
                OWNER,
                NOW);
    }

    private static Problem problem(String number) {
        var report = new ProblemReport(
                "Table space fills up", null, null, null, null, null, "proactive", ProblemSource.REPORTED);
        return new Problem(new CaseNumber(number), report, MANAGER, NOW);
    }
}
