package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.UserTask;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer that comes to its time while somebody moves it, takes it back or runs it too. */
class CaseTimerRaceTest extends EngineTest {

    private static final int ROUNDS = 10;
    private static final String WARN = "warn";

    private final Instant past = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
    private final Instant later = past.plus(Duration.ofHours(1));

    @Autowired
    private CaseTimers timers;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void everyTimerHasAnEffect() {
        TimerModels.deploy(repository);
        reactions.on(CaseTimerFired.class, fired -> steps.setVariables(fired.instanceId(), Map.of(effect(), true)));
    }

    @Test
    void moved_while_it_fires_it_fires_at_the_new_time_alone() {
        var task = caseWithTimer();
        reactions.on(CaseTimerFired.class, fired -> elsewhere(() -> timers.set(fired.instanceId(), WARN, later)));
        assertThatThrownBy(() -> errands.fire(task)).isInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isZero();
        assertThat(errands.timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getDuedate()).isEqualTo(later);
            assertThat(timer.getRetries()).isEqualTo(3);
        });
    }

    @Test
    void taken_back_while_it_fires_it_has_no_effect() {
        var task = caseWithTimer();
        reactions.on(CaseTimerFired.class, fired -> elsewhere(() -> timers.cancel(fired.instanceId(), WARN)));
        assertThatThrownBy(() -> errands.fire(task)).isInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isZero();
        assertThat(errands.timersOf(task)).isEmpty();
    }

    @Test
    void run_by_two_nodes_it_has_one_effect() {
        var task = caseWithTimer();
        var second = new AtomicReference<CompletableFuture<Void>>();
        reactions.on(CaseTimerFired.class, fired -> {
            if (second.get() == null) {
                second.set(CompletableFuture.runAsync(() -> errands.fire(task)));
                untilSomebodyWaits();
            }
        });
        errands.fire(task);
        assertThatThrownBy(second.get()::join).hasCauseInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isEqualTo(1);
        assertThat(errands.timersOf(task)).isEmpty();
    }

    @Test
    void whoever_is_first_the_timer_is_there_for_its_new_time() {
        for (var round = 0; round < ROUNDS; round++) {
            var task = caseWithTimer();
            var ready = new CountDownLatch(2);
            var firing = CompletableFuture.runAsync(() -> fireTogether(task, ready));
            var moving = CompletableFuture.runAsync(() -> moveTogether(task, ready));
            CompletableFuture.allOf(firing, moving).join();
            assertThat(effects(task)).isLessThanOrEqualTo(1);
            assertThat(errands.timersOf(task))
                    .extracting(timer -> timer.getDuedate().toInstant())
                    .containsExactly(later);
        }
    }

    private UserTask caseWithTimer() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, past);
        return task;
    }

    private void fireTogether(UserTask task, CountDownLatch ready) {
        var timer = errands.timersOf(task).get(0).getId();
        ready.countDown();
        await(ready);
        try {
            jobs.executeJob(timer);
        } catch (OptimisticLockingException e) {
            assertThat(errands.timersOf(task)).hasSize(1);
        }
    }

    private void moveTogether(UserTask task, CountDownLatch ready) {
        ready.countDown();
        await(ready);
        try {
            timers.set(task.instanceId(), WARN, later);
        } catch (OptimisticLockingException e) {
            timers.set(task.instanceId(), WARN, later);
        }
    }

    /** Two effects never meet in the database themselves. */
    private static String effect() {
        return "fired" + Thread.currentThread().getId();
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private long effects(UserTask task) {
        return history
                .createHistoricDetailQuery()
                .processInstanceId(task.instanceId())
                .variableUpdates()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .filter(update -> update.getVariableName().startsWith("fired"))
                .count();
    }
}
