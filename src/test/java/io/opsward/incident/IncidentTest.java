package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
    private static final UserId SOLVER = new UserId("liqiang");
    private static final UserId CLIENT = new UserId("chenchen");
    private static final Closure CLOSURE = new Closure("solved", "database", "DB01", 40, false);
    private static final Solution SOLUTION = new Solution("Added a file", null, false, null, null, false);

    private final Incident incident = incident(1);

    @Test
    void nothing_closes_without_a_code() {
        var incomplete = new Closure(" ", "database", null, null, false);
        assertThatThrownBy(() -> incident.close(incomplete, CLIENT, TEN))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("closure-code-missing");
    }

    @Test
    void reopening_is_counted_and_takes_the_acceptance_back() {
        incident.resolve(SOLUTION, SOLVER, TEN);
        incident.confirm(CLIENT, true);
        assertThat(incident.reopen(TEN)).isEqualTo(1);
        assertThat(incident.status()).isEqualTo(IncidentStatus.IN_PROGRESS);
    }

    @Test
    void transfers_are_counted() {
        incident.transfer(new GroupKey("tech-os"));
        assertThat(incident.transfer(new GroupKey("tech-network"))).isEqualTo(2);
    }

    @Test
    void time_on_hold_adds_up() {
        var waiting = new Waiting();
        waiting.begin(HoldReason.AWAITING_SPARE, TEN);
        waiting.end(TEN.plus(Duration.ofMinutes(30)));
        waiting.begin(HoldReason.AWAITING_CLIENT, TEN.plus(Duration.ofHours(2)));
        waiting.end(TEN.plus(Duration.ofHours(3)));
        assertThat(waiting.minutes()).isEqualTo(90);
        assertThatThrownBy(() -> waiting.end(TEN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoever_works_on_it_cannot_command() {
        incident.crew().join(SOLVER);
        assertThatThrownBy(() -> incident.crew().follow(SOLVER)).hasMessageContaining("commander-works-on-it");
        incident.crew().follow(new UserId("wujing"));
        assertThat(incident.crew().commander()).contains(new UserId("wujing"));
    }

    @Test
    void a_duplicate_names_another_incident_that_was_not_cancelled() {
        assertThatThrownBy(() -> incident.endAsDuplicateOf(incident, TEN)).hasMessageContaining("unknown-parent");
        var cancelled = incident(2);
        cancelled.cancel("None", TEN);
        assertThatThrownBy(() -> incident.endAsDuplicateOf(cancelled, TEN)).hasMessageContaining("unknown-parent");
        incident.endAsDuplicateOf(incident(3), TEN);
        assertThat(incident.status()).isEqualTo(IncidentStatus.CANCELLED);
    }

    @Test
    void nothing_happens_after_the_end() {
        incident.cancel("None", TEN);
        assertThatThrownBy(() -> incident.resolve(SOLUTION, SOLVER, TEN)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> incident.reopen(TEN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ratings_go_from_one_to_five() {
        assertThatThrownBy(() -> new Rating(0, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rating(6, null)).isInstanceOf(RuleViolation.class);
        assertThatCode(() -> new Rating(5, null)).doesNotThrowAnyException();
    }

    private static Incident incident(int running) {
        var report = new IncidentReport("Down", "first-hospital", "his-database", null, null, TEN, "phone");
        var incident = new Incident(CaseNumber.of("INC", 2026, running), report, new UserId("wangmin"), TEN);
        var grading = new Grading("database", null, "medium", "medium", Priority.P3);
        incident.grade(report, grading, TEN);
        return incident;
    }
}
