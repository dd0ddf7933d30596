package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.StepReached;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskOffered;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What modules do to running cases, and what they hear of the steps of those. */
@ProcessTest
class CaseStepsTest {

    private static final Instant DUE = Instant.parse("2027-01-01T00:00:00Z");

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableApplicationContext context;

    private Heard heard;
    private Reactions reactions;

    @BeforeEach
    void listen() {
        StepModels.deploy(repository);
        heard = new Heard(context);
        reactions = new Reactions(context);
    }

    @AfterEach
    void stop() {
        reactions.close();
        heard.close();
    }

    @Test
    void properties_of_other_modules_are_told_with_their_values() {
        var task = openCase();
        assertThat(heard.all(StepReached.class))
                .filteredOn(step -> step.caseNumber().equals(task.caseNumber()))
                .extracting(StepReached::elementId, StepReached::properties)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", Map.of("watch.start", "response")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Task_Watch",
                                Map.of("watch.reason", "AWAITING_CLIENT", "watch.target", "PT4H", "watch.late", "")));
        assertThat(heard.all(StepReached.class)).allSatisfy(step -> {
            assertThat(step.instanceId()).isEqualTo(task.instanceId());
            assertThat(step.process().key()).isEqualTo(StepModels.WATCHED);
        });
    }

    @Test
    void properties_are_read_as_the_model_has_them() {
        var task = openCase();
        assertThat(steps.properties(task.definitionId(), task.key()))
                .containsEntry("watch.reason", "${reason}")
                .containsEntry("task.notBy", "${blocked}");
        assertThat(steps.properties(task.definitionId(), "")).containsEntry("case.prefix", "WTC");
        assertThat(steps.properties(task.definitionId(), "StartEvent_Asked")).isEmpty();
        assertThat(steps.properties(task.definitionId(), "Task_Unknown")).isEmpty();
    }

    @Test
    void a_due_date_set_while_the_task_is_offered_is_in_every_list() {
        reactions.on(
                UserTaskOffered.class, offered -> steps.setDue(offered.task().id(), DUE));
        var task = openCase();
        assertThat(task.dueAt()).isEqualTo(DUE);
        assertThat(listedDue(task)).isEqualTo(DUE);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.id())
                        .singleResult()
                        .getDueDate())
                .isEqualTo(Date.from(DUE));
        assertThat(told(task)).containsExactly(UserTaskOffered.class, UserTaskChanged.class);
        assertThat(eventsOf(task)).containsExactly("OFFERED");
    }

    @Test
    void a_due_date_moves_and_goes_without_a_word_in_the_history() {
        var task = openCase();
        steps.setDue(task.id(), DUE);
        steps.setDue(task.id(), DUE);
        assertThat(listedDue(task)).isEqualTo(DUE);
        steps.setDue(task.id(), null);
        assertThat(listedDue(task)).isNull();
        assertThat(engineTasks
                        .createTaskQuery()
                        .taskId(task.id())
                        .singleResult()
                        .getDueDate())
                .isNull();
        assertThat(told(task)).containsExactly(UserTaskOffered.class, UserTaskChanged.class, UserTaskChanged.class);
        assertThat(eventsOf(task)).containsExactly("OFFERED");
        steps.setDue("no-such-task", DUE);
    }

    @Test
    void a_due_date_set_by_a_claim_leaves_the_claim_as_it_is() {
        var task = openCase();
        reactions.on(
                UserTaskAssigned.class, assigned -> steps.setDue(assigned.task().id(), DUE));
        As.user("wangmin", () -> tasks.claim(task.id()));
        reactions.close();
        assertThat(told(task)).containsExactly(UserTaskOffered.class, UserTaskChanged.class, UserTaskAssigned.class);
        var taken = As.user("wangmin", () -> tasks.get(task.id()));
        assertThat(taken.assignee()).isEqualTo(new UserId("wangmin"));
        assertThat(taken.dueAt()).isEqualTo(DUE);
        assertThat(listedDue(task)).isEqualTo(DUE);
    }

    @Test
    void a_task_offered_to_one_more_group_is_in_the_list_of_its_members() {
        var task = openCase();
        assertThat(isOfferedTo(task, "management")).isFalse();
        steps.offerAlsoTo(task.id(), GroupKey.MANAGEMENT);
        steps.offerAlsoTo(task.id(), GroupKey.MANAGEMENT);
        assertThat(isOfferedTo(task, "management")).isTrue();
        assertThat(isOfferedTo(task, "service-desk")).isTrue();
        assertThat(told(task)).containsExactly(UserTaskOffered.class, UserTaskChanged.class);
        assertThat(eventsOf(task)).containsExactly("OFFERED", "OFFERED");
        As.user("zhoutao", () -> tasks.claim(task.id()));
        assertThat(As.user("zhoutao", () -> tasks.get(task.id())).groups())
                .isEqualTo(Set.of(GroupKey.MANAGEMENT, GroupKey.SERVICE_DESK));
        assertThat(isOfferedTo(task, "management")).isFalse();
        steps.offerAlsoTo("no-such-task", GroupKey.MANAGEMENT);
    }

    @Test
    void variables_are_written_until_the_end() {
        var task = openCase();
        steps.setVariables(task.instanceId(), Map.of("responseBreached", true));
        complete(task);
        steps.setVariables(task.instanceId(), Map.of("responseBreached", false));
        assertThat(processes.variables(task.caseNumber())).containsEntry("responseBreached", true);
    }

    @Test
    void a_process_that_joins_a_case_neither_opens_nor_ends_it() {
        var task = openCase();
        var joined = As.user(
                "wangmin",
                () -> steps.join(StepModels.JOINING, task.caseNumber(), Map.of("clock", "response", "reason", "late")));
        assertThat(heard.all(ProcessStarted.class))
                .filteredOn(started -> started.instanceId().equals(joined))
                .singleElement()
                .satisfies(started -> {
                    assertThat(started.called()).isTrue();
                    assertThat(started.by()).isEqualTo(UserId.SYSTEM);
                    assertThat(started.caseNumber()).isEqualTo(task.caseNumber());
                });
        assertThat(processes.paths(task.caseNumber()))
                .extracting(path -> path.process().key())
                .containsExactly(StepModels.WATCHED, StepModels.JOINING);
        assertThat(processes.variables(task.caseNumber()))
                .containsEntry("clock", "response")
                .containsEntry("reason", "AWAITING_CLIENT");
        complete(openTask(task, "Task_Handle"));
        assertThat(statusOf(task)).isEqualTo("NEW");
        assertThat(heard.all(ProcessEnded.class))
                .filteredOn(ended -> ended.instanceId().equals(joined))
                .singleElement()
                .satisfies(ended -> assertThat(ended.called()).isTrue());
        complete(task);
        assertThat(statusOf(task)).isEqualTo("COMPLETED");
    }

    @Test
    void what_opens_cases_or_does_not_exist_joins_none() {
        var task = openCase();
        assertThatThrownBy(() -> steps.join(StepModels.WATCHED, task.caseNumber(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(StepModels.WATCHED);
        assertThatThrownBy(() -> steps.join("no-such-process", task.caseNumber(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-process");
    }

    @Test
    void a_process_joins_in_the_midst_of_a_step() {
        reactions.on(UserTaskAssigned.class, assigned -> {
            if (assigned.task().key().equals("Task_Watch")) {
                steps.join(StepModels.JOINING, assigned.task().caseNumber(), Map.of());
            }
        });
        var task = openCase();
        As.user("wangmin", () -> tasks.claim(task.id()));
        assertThat(openTask(task, "Task_Handle").groups()).containsExactly(GroupKey.MANAGEMENT);
    }

    private UserTask openCase() {
        var number = As.user("wangmin", () -> processes.start(StepModels.WATCHED, Map.of("reason", "AWAITING_CLIENT")));
        return cases.openTasks(number).get(0);
    }

    private UserTask openTask(UserTask first, String key) {
        return cases.openTasks(first.caseNumber()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void complete(UserTask task) {
        var person = task.groups().contains(GroupKey.MANAGEMENT) ? "zhoutao" : "wangmin";
        As.user(person, () -> {
            tasks.claim(task.id());
            tasks.complete(task.id(), Map.of());
        });
    }

    /** Kinds of events about the task, as the product's other listeners hear them. */
    private List<Class<?>> told(UserTask task) {
        return heard.all(Object.class).stream()
                .filter(event -> event instanceof UserTaskOffered offered
                                && offered.task().id().equals(task.id())
                        || event instanceof UserTaskChanged changed
                                && changed.task().id().equals(task.id())
                        || event instanceof UserTaskAssigned assigned
                                && assigned.task().id().equals(task.id()))
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private Instant listedDue(UserTask task) {
        return jdbc
                .sql("select due_at from tasklist_item where task_id = ?")
                .param(task.id())
                .query((row, number) -> row.getTimestamp(1))
                .list()
                .stream()
                .map(due -> due == null ? null : (due).toInstant())
                .toList()
                .get(0);
    }

    private boolean isOfferedTo(UserTask task, String group) {
        return jdbc.sql("select count(*) from tasklist_offer where task_id = ? and offered_to = ?")
                        .params(task.id(), "group:" + group)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<String> eventsOf(UserTask task) {
        return jdbc.sql("select kind from audit_case_event where task_id = ? order by id")
                .param(task.id())
                .query(String.class)
                .list();
    }

    private String statusOf(UserTask task) {
        return jdbc.sql("select status from casefile_case where number = ?")
                .param(task.caseNumber().value())
                .query(String.class)
                .single();
    }
}
