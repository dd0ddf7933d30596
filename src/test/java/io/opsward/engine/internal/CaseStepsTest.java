package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.testing.As;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What modules do to the tasks of running cases. */
class CaseStepsTest extends EngineTest {

    private static final Instant DUE = Instant.parse("2027-01-01T00:00:00Z");

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void deploy() {
        StepModels.deploy(repository);
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
        assertThat(errands.task(task, task.key()).dueAt()).isNull();
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
    void a_task_that_ends_in_the_same_step_is_passed_over() {
        var completed = openCase();
        reactions.on(UserTaskCompleted.class, event -> steps.setDue(completed.id(), DUE));
        reactions.on(ProcessEnded.class, event -> steps.setDue(completed.id(), DUE));
        errands.complete(completed);
        assertThat(listedDue(completed)).isNull();
        var withdrawn = openCase();
        reactions.on(UserTaskWithdrawn.class, event -> steps.offerAlsoTo(withdrawn.id(), GroupKey.MANAGEMENT));
        reactions.on(ProcessEnded.class, event -> steps.offerAlsoTo(withdrawn.id(), GroupKey.MANAGEMENT));
        runtime.deleteProcessInstance(withdrawn.instanceId(), "Test");
        assertThat(isOfferedTo(withdrawn, "management")).isFalse();
        assertThat(heard.all(UserTaskChanged.class)).isEmpty();
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

    private UserTask openCase() {
        return errands.open(StepModels.WATCHED, Map.of("reason", "AWAITING_CLIENT"));
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
}
