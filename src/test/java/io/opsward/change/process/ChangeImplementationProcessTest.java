package io.opsward.change.process;

import static io.opsward.change.process.ChangeRun.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import io.opsward.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the window of a change, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeImplementationProcessTest {

    @Autowired
    private ApplicationContext product;

    @BeforeEach
    void it_is_a_monday() {
        TestClock.get().set(Instant.parse("2026-03-09T01:00:00Z"));
    }

    @Test
    void a_window_that_nobody_was_ready_for_is_given_up() {
        var change = scheduled(product).isInWindow(110).prepared().isInWindow(111);
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    void what_failed_is_rolled_back_verified_and_reviewed() {
        scheduled(product)
                .prepared()
                .isInWindow(0)
                .carriedOut("failed")
                .rolledBack(false)
                .verified("rejected")
                .rolledBack(true)
                .verified("accepted")
                .nothingToConfigure()
                .reviewedAfterwards("[]")
                .closed("rolled-back")
                .hasEndedBy("EndEvent_ChangeClosed");
    }

    @Test
    void at_the_latest_rollback_time_it_is_rolled_back() {
        var change = scheduled(product).prepared().isInWindow(0).isInWindow(80);
        assertThat(change.openTasks()).containsExactly("Task_RollBackChange");
    }

    @Test
    void what_was_carried_out_is_verified_by_somebody_else() {
        var change = scheduled(product).prepared().isInWindow(0).carriedOut("success");
        assertThatThrownBy(() -> change.done("sunli", "Task_VerifyChange", "verification", "accepted"))
                .isInstanceOf(AccessRefused.class);
        change.verified("accepted");
        assertThat(change.openTasks()).containsExactly("Task_UpdateConfiguration");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("change-implementation")).isPositive();
        assertThat(TakenFlows.missingIn("change-implementation")).isEmpty();
    }
}
