package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows when a target comes near or is missed: told once, taken up, and the work goes on. */
@ProcessTest
@RecordApplicationEvents
class MissedTargetTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TransactionTemplate transaction;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(product);
    }

    @Test
    void people_are_warned_once_at_three_quarters_of_the_target() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:22", number);
        assertThat(warnings(number)).isEmpty();
        TestClock.get().stopAt(at("2026-03-02T10:22").plusSeconds(30));
        workshop.fireTimers(number);
        fireAgain(number, RESPONSE);

        assertThat(warnings(number)).singleElement().satisfies(warning -> {
            assertThat(warning.percent()).isEqualTo(75);
            assertThat(warning.dueAt()).isEqualTo(at("2026-03-02T10:30"));
            assertThat(warning.taskId()).isEqualTo(workshop.task(number).id());
            assertThat(warning.groups()).containsExactly(new GroupKey("tech-network"));
            assertThat(warning.title()).isEqualTo("Switch is down");
        });
        assertThat(clocks.escalations(number)).as("a warning is a notice").isEmpty();
        assertThat(workshop.tasksOfManagement(number)).isEmpty();
    }

    @Test
    void a_missed_response_goes_up_to_management_and_the_work_goes_on() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        var work = workshop.task(number);
        workshop.timeIs("2026-03-02T10:30", number);
        fireAgain(number, RESPONSE);

        assertThat(misses(number)).singleElement().satisfies(missed -> {
            assertThat(missed.clock()).isEqualTo(RESPONSE);
            assertThat(missed.priority()).isEqualTo(Priority.P2);
            assertThat(missed.dueAt()).isEqualTo(at("2026-03-02T10:30"));
        });
        assertThat(clocks.escalations(number))
                .extracting(Escalation::kind, Escalation::from, Escalation::to, Escalation::reason, Escalation::by)
                .containsExactly(tuple(
                        Escalation.Kind.HIERARCHICAL, "tech-network", "management", Escalation.MISSED, UserId.SYSTEM));
        assertThat(workshop.tasksOfManagement(number))
                .singleElement()
                .extracting(UserTask::key, UserTask::groups)
                .containsExactly("Task_HandleLateResponse", Set.of(GroupKey.MANAGEMENT));
        assertThat(workshop.task(number).id()).as("the work itself").isEqualTo(work.id());
        assertThat(workshop.task(number).groups()).containsExactly(new GroupKey("tech-network"));
        assertThat(processes.variables(number)).containsEntry("responseBreached", true);
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void a_major_case_that_nobody_takes_is_offered_to_management_at_once() {
        workshop.timeIs("2026-03-02T09:10");
        var number = workshop.repair("P1");
        var task = workshop.task(number);
        assertThatThrownBy(() -> As.user("wujing", () -> tasks.claim(task.id())))
                .isInstanceOf(AccessRefused.class);
        workshop.timeIs("2026-03-02T09:25", number);

        assertThat(workshop.task(number).groups())
                .containsExactlyInAnyOrder(new GroupKey("tech-network"), GroupKey.MANAGEMENT);
        assertThat(clocks.escalations(number))
                .extracting(Escalation::reason)
                .containsExactly(Escalation.UNCLAIMED_MAJOR);
        As.user("wujing", () -> clocks.giveReason(task.id(), "Nobody of the group is here"));
        As.user("wujing", () -> tasks.claim(task.id()));
        assertThat(workshop.task(number).assignee()).isEqualTo(new UserId("wujing"));
    }

    @Test
    void a_late_claim_demands_a_reason() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        var taskId = workshop.task(number).id();
        workshop.timeIs("2026-03-02T10:30", number);
        workshop.timeIs("2026-03-02T10:35");

        assertThat(As.user("zhaolei", () -> clocks.demandsReason(taskId))).isTrue();
        assertThatThrownBy(() -> workshop.claim("zhaolei", number))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("servicelevel.reason-demanded");
        assertThat(workshop.task(number).assignee()).isNull();
        assertThatThrownBy(() -> As.user("zhaolei", () -> clocks.giveReason(taskId, "  ")))
                .hasMessageContaining("servicelevel.reason-empty");
        assertThatThrownBy(() -> As.user("zhaolei", () -> clocks.giveReason(taskId, "x".repeat(1_001))))
                .hasMessageContaining("servicelevel.reason-too-long");
        assertThatThrownBy(() -> As.user("sunli", () -> clocks.giveReason(taskId, "Not mine")))
                .isInstanceOf(AccessRefused.class);

        As.user("zhaolei", () -> clocks.giveReason(taskId, "Two majors at once"));
        assertThat(As.user("zhaolei", () -> clocks.demandsReason(taskId))).isFalse();
        workshop.claim("zhaolei", number);
        var response = workshop.clock(number, RESPONSE);
        assertThat(response.explanation().isMissed()).isTrue();
        assertThat(response.missedReason()).isEqualTo("Two majors at once");
        assertThat(response.missedReasonBy()).isEqualTo(new UserId("zhaolei"));
        assertThat(misses(number)).hasSize(1);
    }

    @Test
    void a_claim_at_the_very_due_date_is_in_time_unless_the_miss_was_told_before() {
        workshop.timeIs("2026-03-02T10:00");
        var first = workshop.repair("P2");
        var second = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:30", second);
        workshop.claim("zhaolei", first);
        workshop.fireTimers(first);
        assertThat(workshop.explained(first, RESPONSE).isMissed()).isFalse();
        assertThat(misses(first)).isEmpty();

        assertThatThrownBy(() -> workshop.claim("zhaolei", second))
                .hasMessageContaining("servicelevel.reason-demanded");
        givenReason(second);
        workshop.claim("zhaolei", second);
        assertThat(workshop.explained(second, RESPONSE).isMissed()).isTrue();
    }

    @Test
    void a_timer_that_fires_after_the_late_claim_tells_nothing_new() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:30");
        TestClock.get().advance(Duration.ofSeconds(2));
        givenReason(number);
        workshop.claim("zhaolei", number);
        assertThat(misses(number)).hasSize(1);
        assertThat(workshop.tasksOfManagement(number)).hasSize(1);
        workshop.fireTimers(number);
        fireAgain(number, RESPONSE);
        assertThat(misses(number)).hasSize(1);
        assertThat(workshop.tasksOfManagement(number)).hasSize(1);
    }

    @Test
    void a_machine_whose_clock_goes_back_tells_nothing_twice_and_nothing_too_early() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T09:00");
        fireAgain(number, RESPONSE);
        assertThat(misses(number)).isEmpty();
        assertThat(workshop.timers(number)).as("still wound up").hasSize(2);

        workshop.timeIs("2026-03-02T10:30", number);
        workshop.timeIs("2026-03-02T09:30", number);
        fireAgain(number, RESPONSE);
        assertThat(misses(number)).hasSize(1);
        assertThatThrownBy(() -> workshop.claim("zhaolei", number))
                .as("what was told stays true")
                .hasMessageContaining("servicelevel.reason-demanded");
        workshop.timeIs("2026-03-02T10:30", number);
        assertThat(misses(number)).hasSize(1);
        assertThat(workshop.explained(number, RESPONSE).isMissed()).isTrue();
    }

    @Test
    void a_missed_resolution_is_taken_up_by_management_too() {
        workshop.timeIs("2026-03-02T09:10");
        var number = workshop.repair("P1");
        workshop.claim("zhaolei", number);
        workshop.timeIs("2026-03-02T13:10", number);

        assertThat(workshop.tasksOfManagement(number))
                .extracting(UserTask::key)
                .containsExactly("Task_HandleLateResolution");
        assertThat(clocks.escalations(number))
                .extracting(Escalation::from, Escalation::clock)
                .containsExactly(tuple("zhaolei", RESOLUTION));
        assertThat(processes.variables(number))
                .containsEntry("resolutionBreached", true)
                .doesNotContainKey("responseBreached");
        workshop.timeIs("2026-03-02T13:20");
        workshop.complete(number, "done");
        assertThat(workshop.explained(number, RESOLUTION).isMissed()).isTrue();
        workshop.complete(number, "reopen");
        assertThat(misses(number)).as("the same target is missed once").hasSize(1);
    }

    @Test
    void missions_record_who_hands_a_case_on_and_why() {
        var number = workshop.repair("P3");
        var escalations = product.getBean(Escalations.class);
        As.user("wangmin", () -> escalations.functional(number, "service-desk", "tech-network", "Needs a switch"));
        As.user("zhaolei", () -> escalations.hierarchical(number, "tech-network", "management", "Reopened twice"));
        assertThat(clocks.escalations(number))
                .extracting(Escalation::kind, Escalation::to, Escalation::reason, Escalation::by)
                .containsExactly(
                        tuple(Escalation.Kind.FUNCTIONAL, "tech-network", "Needs a switch", new UserId("wangmin")),
                        tuple(Escalation.Kind.HIERARCHICAL, "management", "Reopened twice", new UserId("zhaolei")));
        assertThat(events.stream(EscalationRecorded.class).map(EscalationRecorded::escalation))
                .filteredOn(escalation -> escalation.caseNumber().equals(number))
                .isEqualTo(clocks.escalations(number));
    }

    @Test
    void a_missed_task_is_taken_up_by_management() {
        workshop.timeIs("2026-03-02T09:00");
        var number = workshop.start(ClockModels.ERRAND, Map.of("title", "Fetch it"));
        workshop.complete(number, "");
        workshop.timeIs("2026-03-02T12:00", number);
        assertThat(warnings(number)).extracting(DeadlineApproaching::clock).containsExactly(ClockName.TASK);
        workshop.timeIs("2026-03-02T13:00", number);
        assertThat(workshop.tasksOfManagement(number)).extracting(UserTask::key).containsExactly("Task_HandleLateTask");
        assertThat(processes.variables(number)).doesNotContainKey("resolutionBreached");
    }

    @Test
    void a_case_that_ends_too_late_is_missed_but_gives_nobody_work() {
        workshop.timeIs("2026-03-02T09:10");
        var number = workshop.repair("P1");
        workshop.claim("zhaolei", number);
        workshop.timeIs("2026-03-02T14:00");
        var instance = workshop.instance(number).getId();
        product.getBean(RuntimeService.class).deleteProcessInstance(instance, "withdrawn");
        assertThat(workshop.explained(number, RESOLUTION).isMissed()).isTrue();
        assertThat(misses(number)).hasSize(1);
        assertThat(workshop.tasksOfManagement(number)).isEmpty();
        assertThat(isCancelled(number)).isTrue();
    }

    @Test
    void a_cancelled_case_is_left_out_of_reports_and_a_finished_one_is_not() {
        var cancelled = workshop.repair("P3");
        workshop.complete(cancelled, "cancel");
        assertThat(isCancelled(cancelled)).isTrue();
        assertThat(workshop.explained(cancelled, RESOLUTION).state()).isEqualTo(ClockState.STOPPED);

        var finished = workshop.repair("P3");
        workshop.complete(finished, "done");
        workshop.complete(finished, "");
        assertThat(isCancelled(finished)).isFalse();
    }

    private List<DeadlineApproaching> warnings(CaseNumber number) {
        return events.stream(DeadlineApproaching.class)
                .filter(warning -> warning.caseNumber().equals(number))
                .toList();
    }

    private List<DeadlineMissed> misses(CaseNumber number) {
        return events.stream(DeadlineMissed.class)
                .filter(missed -> missed.caseNumber().equals(number))
                .toList();
    }

    /** The engine runs a job at least once. */
    private void fireAgain(CaseNumber number, ClockName name) {
        var fired = new CaseTimerFired(
                number,
                workshop.instance(number).getId(),
                "clock-" + workshop.clock(number, name).id(),
                TestClock.get().instant());
        transaction.executeWithoutResult(status -> product.publishEvent(fired));
    }

    private void givenReason(CaseNumber number) {
        var taskId = workshop.task(number).id();
        As.user("zhaolei", () -> clocks.giveReason(taskId, "Two majors at once"));
    }

    private boolean isCancelled(CaseNumber number) {
        return product.getBean(JdbcClient.class)
                .sql("select cancelled from servicelevel_case where number = ?")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }
}
