package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.InboxFilter;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.InboxList;
import io.opsward.tasklist.InboxService;
import io.opsward.tasklist.TaskActs;
import io.opsward.tasklist.TaskPages;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 5 of the domain, absence excepted: who may claim and complete. */
@ProcessTest
class ClaimRaceScenarioTest {

    private static final Map<String, Object> TYPED = Map.of("diagnosis", "交换机端口错误包增长");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private TaskActs acts;

    @Autowired
    private TaskPages pages;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private InboxService inbox;

    @Autowired
    private UserDirectory people;

    @Test
    void two_press_claim_at_once_and_one_wins() throws Exception {
        var taskId = dispatched().id();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var answers = pool.invokeAll(List.of(race("zhaolei", taskId, barrier), race("qianjin", taskId, barrier)));
        pool.shutdown();
        var one = answers.get(0).get();
        var other = answers.get(1).get();

        var winner = one.isEmpty() ? "zhaolei" : "qianjin";
        var loser = one.isEmpty() ? "qianjin" : "zhaolei";
        assertThat(List.of(one, other)).containsExactlyInAnyOrder("", people.displayName(new UserId(winner)));
        As.user(winner, () -> assertThat(tasks.get(taskId).assignee()).isEqualTo(new UserId(winner)));
        As.user(winner, () -> acts.release(taskId, TYPED));
        As.user(
                loser,
                () -> assertThat(pages.open(taskId).draft())
                        .as("nothing typed is lost")
                        .isPresent());
        As.user(
                winner,
                () -> assertThat(pages.open(taskId).draft())
                        .as("release keeps it")
                        .isPresent());
        assertThat(claimable(loser)).extracting(InboxItem::taskId).contains(taskId);
    }

    @Test
    void whoever_is_not_in_the_group_neither_sees_nor_opens_it() {
        var task = dispatched();
        assertThat(claimable("sunli")).extracting(InboxItem::taskId).doesNotContain(task.id());
        As.user("sunli", () -> assertThatThrownBy(() -> tasks.get(task.id())).isInstanceOf(AccessRefused.class));
        As.user("sunli", () -> assertThatThrownBy(() -> acts.claim(task.id())).isInstanceOf(AccessRefused.class));
    }

    private UserTask dispatched() {
        var desk = new Desk(product);
        var number = desk.report("wangmin", "科室网络缓慢");
        desk.register("wangmin", number, "科室网络缓慢", "medium", "medium");
        desk.dispatch("wangmin", number, "tech-network");
        return desk.task(number, "Task_DiagnoseIncident");
    }

    private List<InboxItem> claimable(String user) {
        return As.user(
                user,
                () -> inbox.page(InboxList.CLAIMABLE, InboxFilter.ALL, null, InboxService.LARGEST_PAGE)
                        .items());
    }

    /** Who was faster, empty for the winner. */
    private Callable<String> race(String user, String taskId, CyclicBarrier barrier) {
        return () -> As.user(user, () -> {
            barrier.await();
            try {
                acts.claim(taskId, TYPED);
                return "";
            } catch (RuleViolation violation) {
                assertThat(violation.messageKey()).isEqualTo("task.taken");
                return violation.parameters()[0].toString();
            }
        });
    }
}
