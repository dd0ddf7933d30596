package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixteen people want the same task at once: one gets it, the others read who has it, and nobody works on another's. */
@ProcessTest
class TaskRaceTest {

    private static final int ROUNDS = 5;
    private static final String RACE = "race";
    private static final List<String> PEOPLE = List.of(
            "wangmin",
            "zhaolei",
            "gaofeng",
            "liqiang",
            "machao",
            "lintao",
            "tangyong",
            "luopeng",
            "zhenghua",
            "sunli",
            "zhanglei",
            "qianjin",
            "xujing",
            "huanglei",
            "liuyang",
            "guomin");

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

    @BeforeEach
    void deploy() {
        var model = TestModels.process(RACE, "RAC")
                .userTask("Task_Run")
                .name("Run")
                .camundaCandidateGroups("service-desk,tech-network,tech-os,tech-database,tech-middleware,"
                        + "tech-application,tech-hardware,tech-integration,tech-security,operations")
                .endEvent("EndEvent_Run")
                .done();
        TestModels.deploy(repository, RACE, model);
    }

    @Test
    void of_sixteen_who_claim_one_has_it() {
        for (var round = 0; round < ROUNDS; round++) {
            var task = newTask();
            var wins = new AtomicInteger();
            var losers = race(PEOPLE.stream()
                    .map(person -> act(person, wins, () -> tasks.claim(task.id())))
                    .toList());
            assertThat(wins).hasValue(1);
            assertThat(losers).hasSize(PEOPLE.size() - 1).containsOnly("task.taken");
        }
    }

    @Test
    void whoever_claims_while_the_holder_completes_is_told() {
        for (var round = 0; round < ROUNDS; round++) {
            var task = newTask();
            As.user("wangmin", () -> tasks.claim(task.id()));
            var wins = new AtomicInteger();
            List<Callable<String>> acts = new ArrayList<>();
            for (var rival = 0; rival < 8; rival++) {
                acts.add(act("wangmin", wins, () -> tasks.complete(task.id(), Map.of("won", true))));
                acts.add(act(PEOPLE.get(rival + 1), new AtomicInteger(), () -> tasks.claim(task.id())));
            }
            assertThat(race(acts)).hasSize(15).isSubsetOf("task.taken", "task.gone");
            assertThat(wins).hasValue(1);
            assertThat(completedBy(task)).isEqualTo("wangmin");
        }
    }

    @Test
    void a_task_is_either_completed_by_its_holder_or_handed_over() {
        for (var round = 0; round < ROUNDS; round++) {
            var task = newTask();
            As.user("sunli", () -> tasks.claim(task.id()));
            var completed = new AtomicInteger();
            var handedOver = new AtomicInteger();
            List<Callable<String>> acts = new ArrayList<>();
            for (var rival = 0; rival < 8; rival++) {
                acts.add(act("sunli", completed, () -> tasks.complete(task.id(), Map.of())));
                acts.add(act("zhoutao", handedOver, () -> tasks.reassign(task.id(), new UserId("liqiang"))));
            }
            assertThat(race(acts)).isSubsetOf("task.taken", "task.gone");
            if (completed.get() == 1) {
                assertThat(handedOver).hasValue(0);
                assertThat(completedBy(task)).isEqualTo("sunli");
            } else {
                assertThat(completed).hasValue(0);
                assertThat(As.user("liqiang", () -> tasks.get(task.id())).assignee())
                        .isEqualTo(new UserId("liqiang"));
            }
        }
    }

    private UserTask newTask() {
        var number = As.user("wangmin", () -> processes.start(RACE, Map.of("title", "Race")));
        return cases.openTasks(number).get(0);
    }

    private String completedBy(UserTask task) {
        return history.createHistoricTaskInstanceQuery()
                .taskId(task.id())
                .finished()
                .singleResult()
                .getAssignee();
    }

    private static Callable<String> act(String person, AtomicInteger wins, Runnable act) {
        return () -> {
            try {
                As.user(person, act);
                wins.incrementAndGet();
                return "";
            } catch (RuleViolation e) {
                return e.messageKey();
            }
        };
    }

    /** Starts all at the same moment. @return the keys of what the losers are told */
    private static List<String> race(List<Callable<String>> acts) {
        return AtOnce.all(acts).stream().filter(key -> !key.isEmpty()).toList();
    }
}
