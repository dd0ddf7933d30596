package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.UserTask;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A timer that fails is tried again like every other job, shown when that is no use, and never lost. */
@ProcessTest
class CaseTimerFailuresTest {

    private static final String WARN = "warn";
    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private CaseTimers timers;

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ConfigurableApplicationContext context;

    private Heard heard;
    private Reactions reactions;
    private Errands errands;

    @BeforeEach
    void listen() {
        TimerModels.deploy(repository);
        heard = new Heard(context);
        reactions = new Reactions(context);
        errands = new Errands(context);
    }

    @AfterEach
    void stop() {
        reactions.close();
        heard.close();
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
            assertThat(failedOf(task)).hasSize(attempt < 5 ? 0 : 1);
            TestClock.get().advance(Duration.ofMinutes(1));
        }
        reactions.close();
        assertThat(failedOf(task)).singleElement().satisfies(failed -> {
            assertThat(failed.elementId()).isEqualTo(FailedJob.TIMER);
            assertThat(failed.message()).contains("No calendar");
        });
        As.user("admin", () -> administration.retryAll(TimerModels.TURNS, FailedJob.TIMER));
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(1);
        assertThat(errands.timersOf(task)).isEmpty();
        assertThat(failedOf(task)).isEmpty();
    }

    @Test
    void a_timer_that_has_failed_starts_afresh_when_it_is_set() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        jobs.setJobRetries(errands.timersOf(task).get(0).getId(), 0);
        assertThat(failedOf(task)).hasSize(1);
        timers.set(task.instanceId(), WARN, SOON.plusSeconds(7));
        assertThat(failedOf(task)).isEmpty();
        assertThat(errands.timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getRetries()).isPositive();
            assertThat(timer.getDuedate()).isEqualTo(SOON.plusSeconds(7));
        });
    }

    private List<FailedJob> failedOf(UserTask task) {
        return As.user("admin", () -> administration.failedJobs(null, 100)).stream()
                .filter(failed -> failed.caseNumber().equals(task.caseNumber()))
                .toList();
    }
}
