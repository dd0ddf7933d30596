package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ProcessAdministration;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer that fails is tried again like every other job, shown when that is no use, and never lost. */
class CaseTimerFailuresTest extends EngineTest {

    private static final String WARN = "warn";
    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private CaseTimers timers;

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private ManagementService jobs;

    @BeforeEach
    void deploy() {
        TimerModels.deploy(repository);
    }

    @Test
    void a_timer_whose_listener_fails_is_kept_tried_again_and_shown_at_last() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        reactions.on(CaseTimerFired.class, fired -> {
            throw new IllegalStateException("No calendar");
        });
        for (var attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> errands.fire(task)).hasMessageContaining("No calendar");
            assertThat(errands.timersOf(task)).hasSize(1);
            assertThat(errands.failedOf(task)).hasSize(attempt < 5 ? 0 : 1);
            TestClock.get().advance(Duration.ofMinutes(1));
        }
        reactions.close();
        assertThat(errands.failedOf(task)).singleElement().satisfies(failed -> {
            assertThat(failed.elementId()).isEqualTo(FailedJob.TIMER);
            assertThat(failed.message()).contains("No calendar");
        });
        As.user("admin", () -> administration.retryAll(TimerModels.TURNS, FailedJob.TIMER));
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(1);
        assertThat(errands.timersOf(task)).isEmpty();
        assertThat(errands.failedOf(task)).isEmpty();
    }

    @Test
    void a_timer_that_has_failed_starts_afresh_when_it_is_set() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        jobs.setJobRetries(errands.timersOf(task).get(0).getId(), 0);
        assertThat(errands.failedOf(task)).hasSize(1);
        timers.set(task.instanceId(), WARN, SOON.plusSeconds(7));
        assertThat(errands.failedOf(task)).isEmpty();
        assertThat(errands.timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getRetries()).isPositive();
            assertThat(timer.getDuedate()).isEqualTo(SOON.plusSeconds(7));
        });
    }
}
