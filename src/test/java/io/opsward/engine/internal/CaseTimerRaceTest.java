package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A timer that comes to its time while somebody moves it, takes it back, runs it too or works on its case. */
@ProcessTest
class CaseTimerRaceTest {

    private static final int ROUNDS = 10;
    private static final String WARN = "warn";

    private final Instant past = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
    private final Instant later = past.plus(Duration.ofHours(1));

    @Autowired
    private CaseTimers timers;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableApplicationContext context;

    private Reactions reactions;

    @BeforeEach
    void everyTimerHasAnEffect() {
        TimerModels.deploy(repository);
        reactions = new Reactions(context);
        reactions.on(CaseTimerFired.class, fired -> steps.setVariables(fired.instanceId(), Map.of(effect(), true)));
    }

    @AfterEach
    void stop() {
        reactions.close();
    }

    @Test
    void moved_while_it_fires_it_fires_at_the_new_time_alone() {
        var task = caseWithTimer();
        reactions.on(CaseTimerFired.class, fired -> elsewhere(() -> timers.set(fired.instanceId(), WARN, later)));
        assertThatThrownBy(() -> fire(task)).isInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isZero();
        assertThat(timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getDuedate()).isEqualTo(later);
            assertThat(timer.getRetries()).isEqualTo(3);
        });
    }

    @Test
    void taken_back_while_it_fires_it_has_no_effect() {
        var task = caseWithTimer();
        reactions.on(CaseTimerFired.class, fired -> elsewhere(() -> timers.cancel(fired.instanceId(), WARN)));
        assertThatThrownBy(() -> fire(task)).isInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isZero();
        assertThat(timersOf(task)).isEmpty();
    }

    @Test
    void run_by_two_nodes_it_has_one_effect() {
        var task = caseWithTimer();
        var isSecond = new AtomicBoolean();
        reactions.on(CaseTimerFired.class, fired -> {
            if (!isSecond.getAndSet(true)) {
                elsewhere(() -> fire(task));
            }
        });
        assertThatThrownBy(() -> fire(task)).isInstanceOf(OptimisticLockingException.class);
        assertThat(effects(task)).isEqualTo(1);
        assertThat(timersOf(task)).isEmpty();
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
            assertThat(timersOf(task))
                    .extracting(timer -> timer.getDuedate().toInstant())
                    .containsExactly(later);
        }
    }

    @Test
    void a_timer_that_waits_for_a_claim_that_waits_for_it_is_run_again_at_once() {
        var task = caseWithTimer();
        var timerHasClock = new CountDownLatch(1);
        var claimHasTask = new CountDownLatch(1);
        reactions.on(CaseTimerFired.class, fired -> {
            lockClock();
            timerHasClock.countDown();
            await(claimHasTask);
            steps.setDue(task.id(), later);
        });
        reactions.on(UserTaskAssigned.class, assigned -> {
            claimHasTask.countDown();
            await(timerHasClock);
            untilSomebodyWaits();
            lockClock();
        });
        var claim = CompletableFuture.runAsync(() -> As.user("wangmin", () -> tasks.claim(task.id())));
        assertThatThrownBy(() -> fire(task)).hasStackTraceContaining("deadlock detected");
        claim.join();
        assertThat(timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getRetries()).isEqualTo(3);
            assertThat(timer.getDuedate()).isEqualTo(past);
        });
        fire(task);
        var now = As.user("wangmin", () -> tasks.get(task.id()));
        assertThat(now.assignee()).isNotNull();
        assertThat(now.dueAt()).isEqualTo(later);
        assertThat(effects(task)).isEqualTo(1);
    }

    private UserTask caseWithTimer() {
        var number = As.user("wangmin", () -> processes.start(TimerModels.TURNS, Map.of()));
        var task = cases.openTasks(number).get(0);
        timers.set(task.instanceId(), WARN, past);
        return task;
    }

    private void fire(UserTask task) {
        jobs.executeJob(timersOf(task).get(0).getId());
    }

    private void fireTogether(UserTask task, CountDownLatch ready) {
        var timer = timersOf(task).get(0).getId();
        ready.countDown();
        await(ready);
        try {
            jobs.executeJob(timer);
        } catch (OptimisticLockingException e) {
            assertThat(timersOf(task)).hasSize(1);
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

    /** Stands for the row of a clock, which every change of it locks. */
    private void lockClock() {
        jdbc.sql("select pg_advisory_xact_lock(42)")
                .query((row, number) -> true)
                .single();
    }

    private void untilSomebodyWaits() {
        var waiting = jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class);
        while (!waiting.single()) {
            Thread.onSpinWait();
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
            latch.await();
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

    private List<Job> timersOf(UserTask task) {
        return jobs.createJobQuery().processInstanceId(task.instanceId()).list();
    }
}
