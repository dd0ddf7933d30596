package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The same person implements in one session and takes the verification in another at the same moment. */
@ProcessTest
class DutyRaceTest {

    private static final UserId ZHAO_LEI = new UserId("zhaolei");

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseDuties duties;

    @Autowired
    private RepositoryService repository;

    private final ExecutorService sessions = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);
    private CaseNumber number;

    @BeforeEach
    void open() {
        DutyModels.deploy(repository);
        number = As.user("wangmin", () -> processes.start(DutyModels.SIDE_BY_SIDE, Map.of()));
    }

    @AfterEach
    void close() {
        sessions.shutdownNow();
    }

    @RepeatedTest(20)
    void nobody_ever_implements_and_holds_the_verification() throws Exception {
        var implement = task("Task_Implement");
        var verify = task("Task_Verify");
        As.user("zhaolei", () -> tasks.claim(implement.id()));
        var implemented = session(() -> tasks.complete(implement.id(), Map.of()));
        var claimed = session(() -> tasks.claim(verify.id()));

        assertThat(implemented.get(30, TimeUnit.SECONDS)).as("the work itself").isTrue();
        claimed.get(30, TimeUnit.SECONDS);
        assertThat(duties.holders(number, "implementer")).containsExactly(ZHAO_LEI);
        assertThat(task("Task_Verify").assignee()).isNull();
    }

    /** @return whether the act was allowed; any other end than a refusal fails the test */
    private Future<Boolean> session(Runnable act) {
        return sessions.submit(() -> As.user("zhaolei", () -> {
            try {
                start.await(30, TimeUnit.SECONDS);
                act.run();
                return true;
            } catch (RuleViolation refused) {
                assertThat(refused.messageKey()).isEqualTo("task.duties-apart");
                return false;
            }
        }));
    }

    private UserTask task(String key) {
        return cases.openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
