package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.testing.As;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer and a person each hold what the other wants: the database stops one, and it is done again. */
class CaseTimerDeadlockTest extends EngineTest {

    private final Instant past = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
    private final Instant later = past.plus(Duration.ofHours(1));

    @Autowired
    private CaseTimers timers;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TaskGateway tasks;

    @BeforeEach
    void deploy() {
        TimerModels.deploy(repository);
    }

    @Test
    void a_timer_that_waits_for_a_claim_that_waits_for_it_is_run_again_at_once() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), "warn", past);
        var timerHasClock = new CountDownLatch(1);
        var claimHasTask = new CountDownLatch(1);
        reactions.on(CaseTimerFired.class, fired -> {
            lookForDeadlockAfter(3);
            lockClock();
            timerHasClock.countDown();
            await(claimHasTask);
            steps.setDue(task.id(), later);
        });
        reactions.on(UserTaskAssigned.class, assigned -> {
            claimHasTask.countDown();
            await(timerHasClock);
            untilSomebodyWaits();
            lookForDeadlockAfter(9);
            lockClock();
        });
        var claim = CompletableFuture.runAsync(() -> As.user("wangmin", () -> tasks.claim(task.id())));
        assertThatThrownBy(() -> errands.fire(task)).hasStackTraceContaining("deadlock detected");
        claim.join();
        assertThat(errands.timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getRetries()).isEqualTo(3);
            assertThat(timer.getDuedate()).isEqualTo(past);
        });
        errands.fire(task);
        var now = As.user("wangmin", () -> tasks.get(task.id()));
        assertThat(now.assignee()).isNotNull();
        assertThat(now.dueAt()).isEqualTo(later);
    }

    /** Whoever looks first gives way. */
    private void lookForDeadlockAfter(int seconds) {
        jdbc.sql("set local deadlock_timeout = '%ds'".formatted(seconds)).update();
    }

    /** Stands for the row of a clock, which every change of it locks. */
    private void lockClock() {
        jdbc.sql("select pg_advisory_xact_lock(42)")
                .query((row, number) -> true)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
