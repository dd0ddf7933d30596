package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Who may do what with a task, and what everybody else is told. */
@ProcessTest
class TaskGatewayTest {

    private static final String PROCESS = "rights";

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ConfigurableApplicationContext context;

    private UserTask task;

    @BeforeEach
    void start() {
        var model = TestModels.process(PROCESS, "RGT")
                .userTask("Task_Check")
                .camundaCandidateGroups("service-desk,tech-database")
                .endEvent("EndEvent_Checked")
                .done();
        TestModels.property(model.getModelElementById("Task_Check"), "task.apartFrom", "requester");
        TestModels.deploy(repository, PROCESS, model);
        var number = As.user("wangmin", () -> processes.start(PROCESS, Map.of()));
        task = cases.openTasks(number).get(0);
    }

    @Test
    void strangers_neither_see_nor_take_it() {
        refused(() -> As.user("chenchen", () -> tasks.get(task.id())));
        refused(() -> As.user("zhaolei", () -> tasks.get(task.id())));
        refused(() -> As.user("zhaolei", () -> tasks.form(task.id())));
        refused(() -> As.user("zhaolei", () -> tasks.variables(task.id())));
        refused(() -> As.user("zhaolei", () -> tasks.claim(task.id())));
        refused(() -> As.user("zhaolei", () -> tasks.complete(task.id(), Map.of())));
    }

    @Test
    void whoever_comes_second_reads_who_was_first() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        assertThatThrownBy(() -> As.user("liqiang", () -> tasks.claim(task.id())))
                .isInstanceOfSatisfying(RuleViolation.class, told -> {
                    assertThat(told.messageKey()).isEqualTo("task.taken");
                    assertThat(told.parameters()).containsExactly("张蕾");
                });
        As.user("zhanglei", () -> tasks.claim(task.id()));
    }

    @Test
    void only_its_holder_completes_it() {
        refused(() -> As.user("liqiang", () -> tasks.complete(task.id(), Map.of())));
        As.user("zhanglei", () -> tasks.claim(task.id()));
        told("task.taken", () -> As.user("liqiang", () -> tasks.complete(task.id(), Map.of())));
        refused(() -> As.user("zhoutao", () -> tasks.complete(task.id(), Map.of())));
        As.user("zhanglei", () -> tasks.complete(task.id(), Map.of()));
        told("task.gone", () -> As.user("zhanglei", () -> tasks.complete(task.id(), Map.of())));
        told("task.gone", () -> As.user("liqiang", () -> tasks.claim(task.id())));
    }

    @Test
    void a_task_given_back_can_be_taken_by_others() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        told("task.taken", () -> As.user("liqiang", () -> tasks.release(task.id())));
        As.user("zhanglei", () -> tasks.release(task.id()));
        As.user("liqiang", () -> tasks.claim(task.id()));
        assertThat(As.user("liqiang", () -> tasks.get(task.id())).assignee()).isEqualTo(new UserId("liqiang"));
    }

    @Test
    void duties_stay_apart() {
        told("task.duties-apart", () -> As.user("wangmin", () -> tasks.claim(task.id())));
        told("task.duties-apart", () -> As.user("zhoutao", () -> tasks.reassign(task.id(), new UserId("wangmin"))));
    }

    @Test
    void leaders_of_its_groups_and_management_hand_it_over_to_members() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        refused(() -> As.user("xujing", () -> tasks.reassign(task.id(), new UserId("liqiang"))));
        refused(() -> As.user("zhaolei", () -> tasks.reassign(task.id(), new UserId("liqiang"))));
        told("task.not-member", () -> As.user("zhoutao", () -> tasks.reassign(task.id(), new UserId("zhaolei"))));
        As.user("liqiang", () -> tasks.reassign(task.id(), new UserId("xujing")));
        As.user("wujing", () -> tasks.reassign(task.id(), new UserId("liqiang")));
        assertThat(As.user("zhoutao", () -> tasks.mayReassign(task))).isTrue();
        assertThat(As.user("xujing", () -> tasks.mayReassign(task))).isFalse();
        told("task.taken", () -> As.user("zhanglei", () -> tasks.complete(task.id(), Map.of())));
    }

    @Test
    void what_never_was_is_not_found() {
        for (var id : List.of("4711", "", "a\0b", "' or 1=1 --", "${task}")) {
            assertThatThrownBy(() -> As.user("wangmin", () -> tasks.get(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> As.user("wangmin", () -> tasks.claim(id))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void values_are_kept_as_they_are_and_never_evaluated() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        var text = "${execution.processEngineServices}".repeat(200);
        As.user("zhanglei", () -> tasks.complete(task.id(), Map.of("text", text, "list", List.of("a", "b"), "n", 3)));
        assertThat(processes.variables(task.caseNumber()))
                .containsEntry("text", text)
                .containsEntry("list", "[\"a\",\"b\"]")
                .containsEntry("n", 3L);
    }

    @Test
    void values_that_cannot_be_kept_are_refused_with_the_field() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        told("task.text-unusable", () -> As.user("zhanglei", () -> tasks.complete(task.id(), Map.of("t", "a\0b"))));
        told(
                "task.text-too-long",
                () -> As.user("zhanglei", () -> tasks.complete(task.id(), Map.of("t", "x".repeat(300_000)))));
        assertThat(As.user("zhanglei", () -> tasks.get(task.id()))).isNotNull();
    }

    @Test
    void what_a_step_forbids_reaches_the_person_and_nothing_is_done() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        ApplicationListener<PayloadApplicationEvent<UserTaskCompleted>> strict = event -> {
            throw new RuleViolation("incident.unknown-parent", "INC");
        };
        context.addApplicationListener(strict);
        try {
            told("incident.unknown-parent", () -> As.user("zhanglei", () -> tasks.complete(task.id(), Map.of())));
        } finally {
            context.removeApplicationListener(strict);
        }
        assertThat(As.user("zhanglei", () -> tasks.get(task.id())).assignee()).isEqualTo(new UserId("zhanglei"));
    }

    @Test
    void every_act_is_in_the_engines_log_under_the_persons_name() {
        As.user("zhanglei", () -> tasks.claim(task.id()));
        As.user("zhanglei", () -> tasks.complete(task.id(), Map.of()));
        assertThat(history.createUserOperationLogQuery().taskId(task.id()).list())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo("zhanglei"))
                .extracting(entry -> entry.getOperationType())
                .contains("Claim", "Complete");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessRefused.class);
    }

    private static void told(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.messageKey()).isEqualTo(key));
    }
}
