package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockName.RESPONSE;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.util.Comparator;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;

/** Somebody claims at the very moment at which the timer tells that nobody has: one of both is true, never half of each. */
@ProcessTest
class ClaimMeetsTimerTest {

    private static final int ROUNDS = 16;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ManagementService jobs;

    @Test
    void either_the_response_is_in_time_or_it_is_missed() throws Exception {
        var workshop = new Workshop(product);
        for (var round = 0; round < ROUNDS; round++) {
            workshop.timeIs("2026-03-02T10:00");
            var number = workshop.repair("P1");
            TestClock.get().stopAt(at("2026-03-02T10:15"));
            var claimed = race(workshop, number);
            workshop.fireTimers(number);

            var response = workshop.clock(number, RESPONSE);
            assertThat(response.explanation().isMissed()).isNotEqualTo(claimed);
            assertThat(response.explanation().state()).isEqualTo(claimed ? ClockState.STOPPED : ClockState.RUNNING);
            assertThat(response.events()).hasSize(claimed ? 2 : 1);
            assertThat(workshop.task(number).assignee()).isEqualTo(claimed ? new UserId("zhaolei") : null);
            assertThat(clocks.escalations(number)).hasSize(claimed ? 0 : 1);
            assertThat(workshop.tasksOfManagement(number)).hasSize(claimed ? 0 : 1);
            assertThat(processes.variables(number).containsKey("responseBreached"))
                    .isNotEqualTo(claimed);
        }
    }

    /** @return whether the claim went through */
    private boolean race(Workshop workshop, CaseNumber number) throws Exception {
        var taskId = workshop.task(number).id();
        var timer = workshop.timers(number).stream()
                .min(Comparator.comparing(Job::getDuedate))
                .orElseThrow();
        var barrier = new CyclicBarrier(2);
        var claim = CompletableFuture.supplyAsync(() -> claim(taskId, barrier));
        var firing = CompletableFuture.runAsync(() -> fire(timer, barrier));
        CompletableFuture.allOf(claim, firing).join();
        return claim.get();
    }

    private boolean claim(String taskId, CyclicBarrier barrier) {
        return As.user("zhaolei", () -> {
            barrier.await();
            try {
                tasks.claim(taskId);
                return true;
            } catch (RuleViolation late) {
                assertThat(late.messageKey()).isEqualTo("servicelevel.reason-demanded");
                return false;
            }
        });
    }

    /** A timer that loses is tried again by the engine; here by the test, once both are done. */
    private void fire(Job timer, CyclicBarrier barrier) {
        try {
            barrier.await();
            jobs.executeJob(timer.getId());
        } catch (ProcessEngineException | ConcurrencyFailureException lost) {
            // the claim was faster
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
