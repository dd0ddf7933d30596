package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.TaskGateway;
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
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers that modules set on cases: once in effect, whatever happens to the case meanwhile. */
@ProcessTest
class CaseTimersTest {

    private static final String WARN = "warn";
    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private CaseTimers timers;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ConfigurableApplicationContext context;

    private Heard heard;
    private Reactions reactions;

    @BeforeEach
    void listen() {
        TimerModels.deploy(repository);
        heard = new Heard(context);
        reactions = new Reactions(context);
    }

    @AfterEach
    void stop() {
        reactions.close();
        heard.close();
    }

    @Test
    void a_timer_fires_once_and_is_gone() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        fire(task);
        assertThat(heard.all(CaseTimerFired.class))
                .containsExactly(new CaseTimerFired(task.caseNumber(), task.instanceId(), WARN, SOON));
        assertThat(timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_is_moved_and_taken_back_by_its_name() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        timers.set(task.instanceId(), "miss", SOON.plusSeconds(60));
        timers.set(task.instanceId(), WARN, SOON.plusSeconds(5));
        assertThat(timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(5), SOON.plusSeconds(60));
        timers.cancel(task.instanceId(), "miss");
        timers.cancel(task.instanceId(), "never set");
        assertThat(timersOf(task))
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
        assertThat(timersOf(openCase()))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(1));
    }

    @Test
    void a_timer_stays_only_if_the_transaction_does_that_sets_it() {
        var task = openCase();
        transaction.executeWithoutResult(status -> {
            timers.set(task.instanceId(), WARN, SOON);
            status.setRollbackOnly();
        });
        assertThat(timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_that_is_run_before_its_time_stays() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        fire(task);
        assertThat(heard.all(CaseTimerFired.class)).isEmpty();
        assertThat(timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON);
    }

    @Test
    void a_timer_set_again_while_it_fires_fires_again_later() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        reactions.on(CaseTimerFired.class, fired -> timers.set(fired.instanceId(), WARN, SOON.plusSeconds(9)));
        fire(task);
        reactions.close();
        assertThat(timersOf(task))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(SOON.plusSeconds(9));
        TestClock.get().advance(Duration.ofSeconds(9));
        fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(2);
        assertThat(timersOf(task)).isEmpty();
    }

    @Test
    void a_timer_goes_with_its_instance_and_cannot_be_set_after_it() {
        var completed = openCase();
        timers.set(completed.instanceId(), WARN, SOON);
        complete(completed);
        var cutOff = openCase();
        timers.set(cutOff.instanceId(), WARN, SOON);
        runtime.deleteProcessInstance(cutOff.instanceId(), "Test");
        timers.set(cutOff.instanceId(), WARN, SOON);
        assertThat(timersOf(completed)).isEmpty();
        assertThat(timersOf(cutOff)).isEmpty();
    }

    @Test
    void a_timer_outlives_every_turn_that_its_case_takes() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        processes.send("turns-beside", task.caseNumber(), Map.of());
        complete(open(task, "Task_Beside"));
        processes.send("turns-instead", task.caseNumber(), Map.of());
        assertThat(cases.openTasks(task.caseNumber()))
                .extracting(UserTask::id)
                .containsExactly(open(task, "Task_Instead").id());
        TestClock.get().set(SOON);
        fire(task);
        assertThat(heard.all(CaseTimerFired.class)).hasSize(1);
    }

    @Test
    void a_timer_whose_listener_fails_is_kept_tried_again_and_shown_at_last() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        TestClock.get().set(SOON);
        reactions.on(CaseTimerFired.class, fired -> {
            throw new IllegalStateException("No calendar");
        });
        for (var attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> fire(task)).hasMessageContaining("No calendar");
            assertThat(timersOf(task)).hasSize(1);
            assertThat(failedOf(task)).hasSize(attempt < 5 ? 0 : 1);
            TestClock.get().advance(Duration.ofMinutes(1));
        }
        reactions.close();
        assertThat(failedOf(task)).singleElement().satisfies(failed -> {
            assertThat(failed.elementId()).isEqualTo(FailedJob.TIMER);
            assertThat(failed.message()).contains("No calendar");
        });
        As.user("admin", () -> administration.retryAll(TimerModels.TURNS, FailedJob.TIMER));
        fire(task);
        assertThat(heard.all(CaseTimerFired.class)).isNotEmpty();
        assertThat(timersOf(task)).isEmpty();
        assertThat(failedOf(task)).isEmpty();
    }

    @Test
    void a_timer_that_has_failed_starts_afresh_when_it_is_set() {
        var task = openCase();
        timers.set(task.instanceId(), WARN, SOON);
        jobs.setJobRetries(timersOf(task).get(0).getId(), 0);
        assertThat(failedOf(task)).hasSize(1);
        timers.set(task.instanceId(), WARN, SOON.plusSeconds(7));
        assertThat(failedOf(task)).isEmpty();
        assertThat(timersOf(task)).singleElement().satisfies(timer -> {
            assertThat(timer.getRetries()).isPositive();
            assertThat(timer.getDuedate()).isEqualTo(SOON.plusSeconds(7));
        });
    }

    private UserTask openCase() {
        var number = As.user("wangmin", () -> processes.start(TimerModels.TURNS, Map.of()));
        return cases.openTasks(number).get(0);
    }

    private UserTask open(UserTask first, String key) {
        return cases.openTasks(first.caseNumber()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void complete(UserTask task) {
        As.user("wangmin", () -> {
            tasks.claim(task.id());
            tasks.complete(task.id(), Map.of());
        });
    }

    private void fire(UserTask task) {
        jobs.executeJob(timersOf(task).get(0).getId());
    }

    private List<Job> timersOf(UserTask task) {
        return jobs.createJobQuery()
                .processInstanceId(task.instanceId())
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private List<FailedJob> failedOf(UserTask task) {
        return As.user("admin", () -> administration.failedJobs(null, 100)).stream()
                .filter(failed -> failed.caseNumber().equals(task.caseNumber()))
                .toList();
    }
}
