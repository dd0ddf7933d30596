package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.UserTask;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers that modules set on cases: once in effect, whatever happens to the case meanwhile. */
class CaseTimersTest extends EngineTest {

    private static final String WARN = "warn";
    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private CaseTimers timers;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseReader cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void deploy() {
        TimerModels.deploy(repository);
    }

    @Test
    void a_timer_fires_once_and_is_gone() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class))
                .containsExactly(new CaseTimerFired(task.caseNumber(), task.instanceId(), WARN, SOON));
        assertThat(errands.timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_is_moved_and_taken_back_by_its_name() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        timers.set(task.instanceId(), "miss", SOON.plusSeconds(60));
        timers.set(task.instanceId(), WARN, SOON.plusSeconds(5));
        assertThat(errands.timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(5), SOON.plusSeconds(60));
        timers.cancel(task.instanceId(), "miss");
        timers.cancel(task.instanceId(), "never set");
        assertThat(errands.timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(5));
    }

    @Test
    void what_one_step_sets_moves_and_takes_back_is_one_timer_or_none() {
        reactions.on(ProcessStarted.class, started -> {
            timers.set(started.instanceId(), WARN, SOON);
            timers.set(started.instanceId(), WARN, SOON.plusSeconds(1));
            timers.set(started.instanceId(), "miss", SOON);
            timers.cancel(started.instanceId(), "miss");
        });
        assertThat(errands.timersOf(errands.open(TimerModels.TURNS, Map.of())))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(1));
    }

    @Test
    void a_timer_stays_only_if_the_transaction_does_that_sets_it() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        transaction.executeWithoutResult(status -> {
            timers.set(task.instanceId(), WARN, SOON);
            status.setRollbackOnly();
        });
        assertThat(errands.timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_that_is_run_before_its_time_stays() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class)).isEmpty();
        assertThat(errands.timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON);
    }

    @Test
    void a_timer_set_again_while_it_fires_fires_again_later() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        reactions.on(CaseTimerFired.class, fired -> timers.set(fired.instanceId(), WARN, SOON.plusSeconds(9)));
        errands.fire(task);
        reactions.close();
        assertThat(errands.timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(9));
        TestClock.get().advance(Duration.ofSeconds(9));
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(2);
        assertThat(errands.timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_goes_with_its_instance_and_cannot_be_set_after_it() {
        var completed = errands.open(TimerModels.TURNS, Map.of());
        timers.set(completed.instanceId(), WARN, SOON);
        errands.complete(completed);
        var cutOff = errands.open(TimerModels.TURNS, Map.of());
        timers.set(cutOff.instanceId(), WARN, SOON);
        runtime.deleteProcessInstance(cutOff.instanceId(), "Test");
        timers.set(cutOff.instanceId(), WARN, SOON);
        assertThat(errands.timersOf(completed)).isEmpty();
        assertThat(errands.timersOf(cutOff)).isEmpty();
    }

    @Test
    void a_timer_outlives_every_turn_that_its_case_takes() {
        var task = errands.open(TimerModels.TURNS, Map.of());
        timers.set(task.instanceId(), WARN, SOON);
        processes.send("turns-beside", task.caseNumber(), Map.of());
        errands.complete(errands.task(task, "Task_Beside"));
        processes.send("turns-instead", task.caseNumber(), Map.of());
        assertThat(cases.openTasks(task.caseNumber()))
                .extracting(UserTask::id)
                .containsExactly(errands.task(task, "Task_Instead").id());
        TestClock.get().set(SOON);
        errands.fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(1);
    }
}
