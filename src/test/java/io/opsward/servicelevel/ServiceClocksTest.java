package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.TaskGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.tasklist.Statements;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The life of clocks, as models let them live it. */
@ProcessTest
class ServiceClocksTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private RuntimeService runtime;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(product);
    }

    @Test
    void a_major_case_is_due_by_the_clock_and_its_task_says_so() {
        workshop.timeIs("2026-03-02T09:10");
        var number = workshop.repair("P1");
        assertThat(workshop.due(number, RESPONSE)).isEqualTo(at("2026-03-02T09:25"));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-02T13:10"));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-02T09:25"));
    }

    @Test
    void the_clock_stands_still_over_a_weekend() {
        workshop.timeIs("2026-03-06T17:00");
        var number = workshop.repair("P3");
        assertThat(workshop.due(number, RESPONSE)).isEqualTo(at("2026-03-09T10:00"));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-11T14:00"));
    }

    @Test
    void the_first_claim_is_the_response_and_a_release_does_not_revoke_it() {
        workshop.timeIs("2026-03-02T09:10");
        var number = workshop.repair("P1");
        workshop.timeIs("2026-03-02T09:20");
        workshop.claim("zhaolei", number);

        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofMinutes(10));
        assertThat(workshop.task(number).dueAt())
                .as("from now on the resolution counts")
                .isEqualTo(at("2026-03-02T13:10"));

        var taskId = workshop.task(number).id();
        As.user("zhaolei", () -> product.getBean(TaskGateway.class).release(taskId));
        workshop.timeIs("2026-03-02T09:40", number);
        workshop.claim("qianjin", number);
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofMinutes(10));
        assertThat(workshop.clock(number, RESPONSE).events())
                .extracting(ClockEvent::kind)
                .containsExactly(ClockEvent.Kind.STARTED, ClockEvent.Kind.STOPPED);
        assertThat(workshop.clock(number, RESPONSE).events().get(1).by()).isEqualTo(new UserId("zhaolei"));
    }

    @Test
    void a_task_handed_to_a_person_is_taken_by_that_person() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:40");
        var taskId = workshop.task(number).id();
        As.user("zhaolei", () -> product.getBean(TaskGateway.class).reassign(taskId, new UserId("qianjin")));
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(workshop.explained(number, RESPONSE).isMissed()).isTrue();
    }

    @Test
    void a_task_that_the_model_gives_to_a_person_is_taken_once_it_is_done() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.start(ClockModels.NOTICE, Map.of("title", "Read it"));
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.RUNNING);
        workshop.timeIs("2026-03-02T11:00");
        workshop.complete(number, "");
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void waiting_for_the_client_stops_the_clock_and_moves_the_due_date() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P1");
        workshop.claim("zhaolei", number);
        workshop.timeIs("2026-03-02T11:00");
        workshop.complete(number, Map.of("next", "hold", "holdReason", "AWAITING_CLIENT"));
        assertThat(workshop.explained(number, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
        assertThat(workshop.explained(number, RESOLUTION).dueAt()).isEmpty();
        assertThat(workshop.timers(number)).isEmpty();

        workshop.timeIs("2026-03-03T11:00");
        workshop.complete(number, "");
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-03T14:00"));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-03T14:00"));
        assertThat(workshop.timers(number))
                .singleElement()
                .satisfies(timer ->
                        assertThat(timer.getDuedate().toInstant()).as("75 %").isEqualTo(at("2026-03-03T13:00")));
        assertThat(workshop.explained(number, RESOLUTION).intervals())
                .extracting(ClockInterval::kind, ClockInterval::length)
                .contains(tuple(ClockInterval.Kind.PAUSED, Duration.ofDays(1)));
    }

    @Test
    void waiting_for_a_vendor_does_not_stop_the_clock() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P1");
        workshop.claim("zhaolei", number);
        workshop.complete(number, Map.of("next", "hold", "holdReason", "AWAITING_VENDOR"));
        workshop.timeIs("2026-03-02T11:00");
        var explanation = workshop.explained(number, RESOLUTION);
        assertThat(explanation.state()).isEqualTo(ClockState.RUNNING);
        assertThat(explanation.elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(explanation
                        .intervals()
                        .get(explanation.intervals().size() - 1)
                        .holdReason())
                .as("it is said why the case waits")
                .isEqualTo("AWAITING_VENDOR");
    }

    @Test
    void a_reopened_case_goes_on_and_the_time_in_between_does_not_count() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P1");
        workshop.claim("zhaolei", number);
        workshop.timeIs("2026-03-02T11:00");
        workshop.complete(number, "done");
        assertThat(workshop.explained(number, RESOLUTION).state()).isEqualTo(ClockState.STOPPED);

        workshop.timeIs("2026-03-04T11:00");
        workshop.complete(number, "reopen");
        assertThat(workshop.explained(number, RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
        assertThat(workshop.elapsed(number, RESOLUTION)).isEqualTo(Duration.ofHours(1));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-04T14:00"));
    }

    @Test
    void a_case_that_is_given_on_is_unanswered_as_if_nobody_had_taken_it() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:10");
        workshop.complete(number, "again");
        workshop.timeIs("2026-03-02T10:20");
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofMinutes(20));
        assertThat(workshop.due(number, RESPONSE)).isEqualTo(at("2026-03-02T10:30"));
        workshop.claim("zhaolei", number);
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void clocks_wait_for_a_priority_and_then_count_from_the_opening() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair((String) null);
        assertThat(workshop.explained(number, RESPONSE).state()).isEqualTo(ClockState.PENDING);
        assertThat(workshop.task(number).dueAt()).isNull();
        assertThat(workshop.timers(number)).isEmpty();

        workshop.timeIs("2026-03-02T10:05");
        grade(number, "P1");
        assertThat(workshop.elapsed(number, RESPONSE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-02T10:15"));
        assertThat(workshop.timers(number)).hasSize(2);
    }

    @Test
    void another_priority_in_mid_course_carries_over_what_has_passed() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P3");
        workshop.claim("zhaolei", number);
        workshop.timeIs("2026-03-02T13:00");
        grade(number, "P2");

        var resolution = workshop.explained(number, RESOLUTION);
        assertThat(resolution.elapsed()).isEqualTo(Duration.ofHours(3));
        assertThat(resolution.terms().orElseThrow().priority()).isEqualTo(Priority.P2);
        assertThat(resolution.dueAt()).contains(at("2026-03-02T18:00"));
        assertThat(workshop.explained(number, RESPONSE).terms().orElseThrow().priority())
                .as("what has been done is judged by what was promised then")
                .isEqualTo(Priority.P3);
    }

    @Test
    void a_case_keeps_the_version_of_the_policy_that_it_began_with() {
        var policies = product.getBean(SlaPolicies.class);
        var client = "client-of-" + UUID.randomUUID();
        var added = As.user("zhoutao", () -> policies.save(policy(policies, client, Duration.ofMinutes(30)), 0));
        var before = workshop.repair(Map.of("clientOrg", client), "P3");
        As.user("zhoutao", () -> policies.save(policy(policies, added, Duration.ofMinutes(10)), 1));
        var after = workshop.repair(Map.of("clientOrg", client), "P3");

        assertThat(targetOf(before)).isEqualTo(Duration.ofMinutes(30));
        assertThat(targetOf(after)).isEqualTo(Duration.ofMinutes(10));
        grade(before, "P4");
        grade(before, "P3");
        assertThat(workshop.explained(before, RESPONSE).terms().orElseThrow().policy())
                .isEqualTo(added.version());
    }

    @Test
    void a_client_who_is_found_out_later_brings_the_own_policy() {
        var policies = product.getBean(SlaPolicies.class);
        var client = "client-of-" + UUID.randomUUID();
        As.user("zhoutao", () -> policies.save(policy(policies, client, Duration.ofMinutes(30)), 0));
        var number = workshop.repair("P3");
        assertThat(targetOf(number)).isEqualTo(Duration.ofHours(2));
        runtime.setVariable(workshop.instance(number).getId(), "clientOrg", client);
        assertThat(targetOf(number)).isEqualTo(Duration.ofMinutes(30));
        assertThat(workshop.clock(number, RESPONSE).events())
                .extracting(ClockEvent::kind)
                .containsExactly(ClockEvent.Kind.STARTED, ClockEvent.Kind.TERMS);
    }

    @Test
    void a_process_without_priority_counts_as_P3_and_a_task_may_have_a_clock_of_its_own() {
        workshop.timeIs("2026-03-02T16:00");
        var number = workshop.start(ClockModels.ERRAND, Map.of("title", "Fetch it"));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-05T13:00"));
        assertThat(workshop.explained(number, RESOLUTION).terms().orElseThrow().priority())
                .isNull();
        workshop.complete(number, "");

        assertThat(workshop.due(number, ClockName.TASK)).isEqualTo(at("2026-03-03T11:00"));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-03T11:00"));
        assertThat(workshop.clock(number, ClockName.TASK).taskName()).isEqualTo("Fetch");
        workshop.timeIs("2026-03-02T17:00");
        workshop.complete(number, "");
        assertThat(workshop.explained(number, ClockName.TASK).state()).isEqualTo(ClockState.STOPPED);
        assertThat(workshop.explained(number, RESOLUTION).state())
                .as("the end of the case stops what runs")
                .isEqualTo(ClockState.STOPPED);
        assertThat(workshop.elapsed(number, RESOLUTION)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void clients_see_the_clocks_of_their_own_cases_alone() {
        var own = workshop.repair(Map.of("clientOrg", "first-hospital"), "P3");
        var others = workshop.repair(Map.of("clientOrg", "somebody-else"), "P3");
        var both = List.of(own, others);
        assertThat(As.user("chenchen", () -> clocks.of(own))).hasSize(2);
        assertThatThrownBy(() -> As.user("chenchen", () -> clocks.of(others))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("chenchen", () -> clocks.escalations(others)))
                .isInstanceOf(AccessRefused.class);
        assertThat(As.user("chenchen", () -> clocks.ofCases(both))).containsOnlyKeys(own);
        assertThat(As.user("heshen", () -> clocks.ofCases(both))).containsOnlyKeys(own, others);
        var tasks = both.stream().map(number -> workshop.task(number).id()).toList();
        assertThat(As.user("chenchen", () -> clocks.ofTasks(tasks))).containsOnlyKeys(tasks.get(0));
        assertThat(clocks.of(new CaseNumber("XXX-2026-000001"))).isEmpty();
    }

    @Test
    void lists_show_the_clock_that_counts() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P1");
        var taskId = workshop.task(number).id();
        assertThat(clocks.ofCases(List.of(number)).get(number).name()).isEqualTo(RESOLUTION);
        assertThat(clocks.ofTasks(List.of(taskId)).get(taskId))
                .extracting(ClockGlance::name, ClockGlance::left)
                .containsExactly(RESPONSE, Duration.ofMinutes(15));
        workshop.claim("zhaolei", number);
        assertThat(clocks.ofTasks(List.of(taskId, "no-such-task")))
                .containsOnlyKeys(taskId)
                .extractingByKey(taskId)
                .extracting(ClockGlance::name)
                .isEqualTo(RESOLUTION);
        workshop.timeIs("2026-03-02T11:00");
        workshop.complete(number, "done");
        assertThat(clocks.ofCases(List.of(number)).get(number).state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void lists_and_claims_cost_few_statements() {
        workshop.timeIs("2026-03-02T10:00");
        var cases = Stream.generate(() -> workshop.repair("P1")).limit(3).toList();
        var open = cases.stream().map(number -> workshop.task(number).id()).toList();
        assertThat(Statements.of(() -> clocks.ofTasks(open))).hasSize(2);
        assertThat(As.user("wangmin", () -> Statements.of(() -> clocks.ofCases(cases))))
                .hasSize(2);
        assertThat(As.user("wangmin", () -> Statements.of(() -> clocks.of(cases.get(0)))))
                .hasSize(2);
        var claim = As.user(
                "zhaolei",
                () -> Statements.of(() -> product.getBean(TaskGateway.class).claim(open.get(0))));
        assertThat(claim.stream().filter(sql -> sql.contains("servicelevel_")))
                .as(
                        "who has it, the clock with its events, the stop, how it stands; what follows it and when that is due")
                .hasSize(7);
    }

    private Duration targetOf(CaseNumber number) {
        return workshop.explained(number, RESPONSE).terms().orElseThrow().target();
    }

    private void grade(CaseNumber number, String priority) {
        runtime.setVariable(workshop.instance(number).getId(), "priority", priority);
    }

    private static SlaPolicy policy(SlaPolicies policies, String client, Duration response) {
        var usual = policies.inForce(null, null, Priority.P3, Instant.EPOCH);
        return new SlaPolicy(
                new PolicyVersion(0, 0),
                client,
                null,
                Priority.P3,
                response,
                usual.resolution(),
                usual.calendar(),
                usual.pausingReasons(),
                usual.warnAt(),
                null,
                usual.validFrom(),
                usual.changedBy());
    }

    private static SlaPolicy policy(SlaPolicies policies, SlaPolicy before, Duration response) {
        var changed = policy(policies, String.valueOf(before.client()), response);
        return new SlaPolicy(
                before.version(),
                changed.client(),
                null,
                Priority.P3,
                response,
                changed.resolution(),
                changed.calendar(),
                changed.pausingReasons(),
                changed.warnAt(),
                null,
                changed.validFrom(),
                changed.changedBy());
    }
}
