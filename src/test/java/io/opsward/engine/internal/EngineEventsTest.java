package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseDataChanged;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What the product hears of a process without the model saying a word about it. */
@ProcessTest
class EngineEventsTest {

    private static final UserId WANGMIN = new UserId("wangmin");

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ConfigurableApplicationContext context;

    private Heard heard;

    @BeforeEach
    void listen() {
        EventModels.deploy(repository);
        heard = new Heard(context);
    }

    @AfterEach
    void stop() {
        heard.close();
    }

    @Test
    void a_start_gives_a_number_and_tells_who_and_what() {
        var number = start();
        assertThat(number.value()).startsWith("EVT-");
        assertThat(heard.all(ProcessStarted.class)).singleElement().satisfies(started -> {
            assertThat(started.caseNumber()).isEqualTo(number);
            assertThat(started.by()).isEqualTo(WANGMIN);
            assertThat(started.called()).isFalse();
            assertThat(started.process().properties()).containsEntry("case.prefix", "EVT");
        });
        assertThat(processes.variables(number)).containsEntry("caseNumber", number.value());
    }

    @Test
    void what_the_model_says_of_the_case_is_told_when_it_starts_and_when_it_changes() {
        var number = start();
        assertThat(heard.all(CaseDataChanged.class))
                .extracting(CaseDataChanged::properties)
                .containsExactly(
                        Map.of("case.title", "Printer", "case.priority", ""), Map.of("case.status", "IN_PROGRESS"));

        complete(number, Map.of("priority", "P2", "remark", "says nothing"));
        assertThat(heard.all(CaseDataChanged.class))
                .extracting(CaseDataChanged::properties)
                .element(2)
                .isEqualTo(Map.of("case.priority", "P2"));
        assertThat(heard.all(CaseDataChanged.class)).hasSize(3);
    }

    @Test
    void a_task_is_offered_taken_and_completed() {
        var number = start();
        complete(number, Map.of());
        var offered = heard.all(UserTaskOffered.class).get(0).task();
        assertThat(offered.key()).isEqualTo("Task_First");
        assertThat(offered.name()).isEqualTo("First");
        assertThat(offered.caseNumber()).isEqualTo(number);
        assertThat(offered.groups()).containsExactly(GroupKey.SERVICE_DESK);
        assertThat(heard.all(UserTaskAssigned.class)).singleElement().satisfies(assigned -> {
            assertThat(assigned.before()).isNull();
            assertThat(assigned.by()).isEqualTo(WANGMIN);
            assertThat(assigned.task().assignee()).isEqualTo(WANGMIN);
            assertThat(assigned.task().groups()).containsExactly(GroupKey.SERVICE_DESK);
        });
        assertThat(heard.all(UserTaskCompleted.class)).singleElement().satisfies(completed -> {
            assertThat(completed.by()).isEqualTo(WANGMIN);
            assertThat(completed.task().id()).isEqualTo(offered.id());
        });
        assertThat(heard.all(UserTaskWithdrawn.class)).isEmpty();
    }

    @Test
    void a_process_called_with_the_number_works_on_the_same_case() {
        var number = start();
        complete(number, Map.of());
        assertThat(heard.all(ProcessStarted.class).get(1)).satisfies(started -> {
            assertThat(started.process().key()).isEqualTo(EventModels.CALLED);
            assertThat(started.caseNumber()).isEqualTo(number);
            assertThat(started.called()).isTrue();
        });
        complete(number, Map.of());
        assertThat(heard.all(ProcessEnded.class))
                .extracting(ProcessEnded::called, ProcessEnded::cancelled)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, false),
                        org.assertj.core.groups.Tuple.tuple(false, false));
        assertThat(processes.paths(number))
                .extracting(path -> path.process().key())
                .containsExactly(EventModels.CALLER, EventModels.CALLED);
    }

    @Test
    void a_timer_acts_as_the_system_and_withdraws_the_task() {
        var number = start();
        var task = cases.openTasks(number).get(0);
        var timer = jobs.createJobQuery().processInstanceId(task.instanceId()).singleResult();
        jobs.executeJob(timer.getId());
        assertThat(heard.all(UserTaskWithdrawn.class))
                .extracting(UserTaskWithdrawn::task)
                .extracting(UserTask::id)
                .containsExactly(task.id());
        assertThat(heard.all(UserTaskCompleted.class)).isEmpty();
        assertThat(heard.all(ProcessEnded.class))
                .extracting(ProcessEnded::cancelled)
                .containsExactly(false);
        assertThat(processes.steps(number))
                .filteredOn(step -> step.elementId().equals("Task_First"))
                .singleElement()
                .satisfies(step -> assertThat(step.cancelled()).isTrue());
    }

    @Test
    void a_new_due_date_is_told() {
        var number = start();
        var task = cases.openTasks(number).get(0);
        var due = Date.from(Instant.parse("2027-01-01T00:00:00Z"));
        var entity = engineTasks.createTaskQuery().taskId(task.id()).singleResult();
        entity.setDueDate(due);
        engineTasks.saveTask(entity);
        assertThat(heard.all(UserTaskChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.before().dueAt()).isNull();
            assertThat(changed.task().dueAt()).isEqualTo(due.toInstant());
        });
        assertThat(heard.all(UserTaskOffered.class)).hasSize(1);
    }

    private CaseNumber start() {
        return As.user("wangmin", () -> processes.start(EventModels.CALLER, Map.of("title", "Printer")));
    }

    private void complete(CaseNumber number, Map<String, Object> values) {
        var task = cases.openTasks(number).get(0);
        As.user("wangmin", () -> tasks.claim(task.id()));
        As.user("wangmin", () -> tasks.complete(task.id(), values));
    }
}
