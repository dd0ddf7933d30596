package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.servicelevel.ClockChanged;
import io.opsward.servicelevel.ClockEvent.Kind;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final CaseNumber NUMBER = CaseNumber.of("INC", 2026, 1);
    private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-02T03:00:00Z");

    private final Deadlines deadlines = new Deadlines();

    @Test
    void what_was_due_stays_known_after_the_answer() {
        response(Kind.TERMS, ClockState.RUNNING, ELEVEN);
        response(Kind.STOPPED, ClockState.STOPPED, null);
        assertThat(deadlines).extracting("responseDue", "respondedAt").containsExactly(ELEVEN, TEN);
    }

    @Test
    void an_answer_that_was_none_is_taken_back() {
        response(Kind.STOPPED, ClockState.STOPPED, null);
        response(Kind.CONTINUED, ClockState.RUNNING, ELEVEN);
        assertThat(deadlines).extracting("responseDue", "respondedAt").containsExactly(ELEVEN, null);
    }

    @Test
    void a_recalculation_later_does_not_change_when_it_was_answered() {
        response(Kind.STOPPED, ClockState.STOPPED, null);
        deadlines.follow(new ClockChanged(
                NUMBER, ClockName.RESPONSE, Kind.RECALCULATED, ClockState.STOPPED, null, false, ELEVEN));
        assertThat(deadlines).extracting("respondedAt").isEqualTo(TEN);
    }

    @Test
    void nothing_is_due_while_the_clock_stands_still() {
        resolution(Kind.TERMS, ClockState.RUNNING, ELEVEN, false);
        resolution(Kind.PAUSED, ClockState.PAUSED, null, false);
        assertThat(deadlines).extracting("resolutionDue").isNull();
    }

    @Test
    void a_miss_is_kept_for_its_own_clock() {
        deadlines.missed(ClockName.RESPONSE);
        resolution(Kind.RESUMED, ClockState.RUNNING, ELEVEN, false);
        assertThat(deadlines)
                .extracting("responseBreached", "resolutionBreached")
                .containsExactly(true, false);
        deadlines.missed(ClockName.TASK);
        deadlines.missed(ClockName.RESOLUTION);
        assertThat(deadlines).extracting("resolutionBreached").isEqualTo(true);
    }

    @Test
    void a_reason_given_once_is_not_lost_by_a_second_solution_in_time() {
        deadlines.explain("备件延误");
        deadlines.explain(null);
        assertThat(deadlines).extracting("breachReason").isEqualTo("备件延误");
    }

    private void response(Kind kind, ClockState state, @Nullable Instant dueAt) {
        deadlines.follow(new ClockChanged(NUMBER, ClockName.RESPONSE, kind, state, dueAt, false, TEN));
    }

    private void resolution(Kind kind, ClockState state, @Nullable Instant dueAt, boolean missed) {
        deadlines.follow(new ClockChanged(NUMBER, ClockName.RESOLUTION, kind, state, dueAt, missed, TEN));
    }
}
