package io.opsward.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Instant NOW = Instant.parse("2026-03-09T01:30:00Z");
    private static final UserId MANAGER = new UserId("zhoutao");

    @Test
    void the_type_is_fixed_in_the_draft_alone() {
        var change = submitted(RiskLevel.LOW, null);
        assertThat(change.classify(ChangeType.MINOR)).isEqualTo(ChangeType.MINOR);
        change.reach(ChangeStatus.ASSESS);
        assertThatThrownBy(() -> change.classify(ChangeType.EMERGENCY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.not-draft");
    }

    @Test
    void a_change_that_comes_back_has_no_type_and_counts_it() {
        var change = submitted(RiskLevel.LOW, null);
        change.classify(ChangeType.MINOR);
        change.reach(ChangeStatus.AUTHORIZE);
        assertThat(change.returnToDraft("Too early")).isEqualTo(1);
        assertThat(change.status()).isEqualTo(ChangeStatus.DRAFT);
        assertThatThrownBy(change::type).isInstanceOf(IllegalStateException.class);
        assertThat(change.classify(ChangeType.MAJOR)).isEqualTo(ChangeType.MAJOR);
    }

    @Test
    void a_high_risk_makes_it_major_at_once_and_when_the_fields_find_it() {
        assertThat(submitted(RiskLevel.HIGH, null).classify(ChangeType.MINOR)).isEqualTo(ChangeType.MAJOR);
        var change = submitted(RiskLevel.LOW, null);
        change.classify(ChangeType.MINOR);
        assertThat(change.rate(new Risk(5, 5, RiskLevel.VERY_HIGH), 30)).isEqualTo(ChangeType.MAJOR);
        assertThat(change.planning().effect().concernsClient()).isTrue();
    }

    @Test
    void a_standard_change_needs_a_template() {
        assertThatThrownBy(() -> submitted(RiskLevel.LOW, null).classify(ChangeType.STANDARD))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.template-missing");
        assertThat(submitted(RiskLevel.LOW, "extend-tablespace").classify(ChangeType.STANDARD))
                .isEqualTo(ChangeType.STANDARD);
    }

    @Test
    void a_plain_success_of_a_minor_change_needs_no_review() {
        assertThat(done(ChangeType.MINOR, ChangeResult.SUCCESS).needsReview()).isFalse();
        assertThat(done(ChangeType.MINOR, ChangeResult.FAILED).needsReview()).isTrue();
        assertThat(done(ChangeType.MINOR, ChangeResult.ROLLED_BACK).needsReview())
                .isTrue();
        assertThat(done(ChangeType.MAJOR, ChangeResult.SUCCESS).needsReview()).isTrue();
        assertThat(done(ChangeType.EMERGENCY, ChangeResult.SUCCESS).needsReview())
                .isTrue();
    }

    @Test
    void it_is_reviewed_once() {
        var change = done(ChangeType.MAJOR, ChangeResult.SUCCESS);
        change.aftermath().reviewed(new Review(true, true, false, null, false, "Good"), List.of(), NOW);
        assertThat(change.needsReview()).isFalse();
    }

    @Test
    void it_is_closed_as_it_came_out_and_with_its_configuration_recorded() {
        var change = done(ChangeType.MINOR, ChangeResult.ROLLED_BACK);
        assertThatThrownBy(() -> change.close(ChangeResult.ROLLED_BACK, null, MANAGER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.configuration-open");
        change.aftermath().configured("Nothing has changed", NOW);
        assertThatThrownBy(() -> change.close(ChangeResult.SUCCESS, null, MANAGER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.closure-code-wrong");
        change.close(ChangeResult.ROLLED_BACK, null, MANAGER, NOW);
        change.reach(ChangeStatus.CLOSED);
        assertThatThrownBy(() -> change.reach(ChangeStatus.DRAFT)).isInstanceOf(IllegalStateException.class);
    }

    private static Change done(ChangeType type, ChangeResult result) {
        var change = submitted(RiskLevel.LOW, null);
        change.classify(type);
        change.work().carriedOut(new Execution(NOW, NOW, result, null, List.of()), new UserId("sunli"));
        return change;
    }

    private static Change submitted(RiskLevel risk, @Nullable String template) {
        var proposal = new Proposal("Firmware", "Fault", "8.2 to 8.3", "first-hospital", null, null, false);
        var change = new Change(new CaseNumber("CHG-2026-000001"), proposal, new UserId("liqiang"), NOW);
        change.submit(
                new RequestForChange(
                        proposal,
                        "normal",
                        template,
                        new Effect("None", 0, false),
                        new Risk(1, 1, risk),
                        new Plans("Lab", null, "Back"),
                        List.of(new Step("Load", 10, null)),
                        new Slot(NOW, NOW.plusSeconds(7200), NOW.plusSeconds(3600)),
                        List.of(),
                        List.of()),
                NOW);
        return change;
    }
}
