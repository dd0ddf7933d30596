package io.opsward.engine.internal;

import static io.opsward.engine.internal.MessageModels.COLLECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseMessages;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.testing.As;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A message is sent while its receiver comes to wait for it, and two nodes do the jobs of both: none is lost, none comes
 * twice. With the profile {@code full} a thousand pairs.
 */
class MessageRaceTest extends EngineTest {

    private static final int PAIRS = Integer.getInteger("message.pairs", 100);

    @Autowired
    private CaseMessages messages;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    private Post post;

    @BeforeEach
    void deploy() {
        MessageModels.deploy(repository);
        post = new Post(context);
    }

    @Test
    void every_message_is_delivered_once_whoever_comes_first() {
        for (var pair = 0; pair < PAIRS; pair++) {
            var order = errands.open(COLLECTOR, Map.of());
            As.user("wangmin", () -> tasks.claim(order.id()));
            meet(order, pair);
            assertThat(post.received(order, "Event_Parcel")).as("pair " + pair).isEqualTo(1);
            assertThat(post.kept(order.caseNumber())).isZero();
            assertThat(post.dead(order.caseNumber())).isZero();
            assertThat(errands.timersOf(order)).isEmpty();
            runtime.deleteProcessInstance(order.instanceId(), "Test");
        }
    }

    /** Of five pairs one has the message first, one the receiver; the others come at the same moment. */
    private void meet(UserTask order, int pair) {
        Callable<Boolean> sender = () -> {
            messages.send(MessageModels.PARCEL, order.caseNumber(), Map.of("content", pair));
            return runJobs(order);
        };
        Callable<Boolean> receiver = () -> {
            As.user("wangmin", () -> tasks.complete(order.id(), Map.of()));
            return runJobs(order);
        };
        switch (pair % 5) {
            case 0 -> List.of(sender, receiver).forEach(act -> AtOnce.all(List.of(act)));
            case 1 -> List.of(receiver, sender).forEach(act -> AtOnce.all(List.of(act)));
            default -> AtOnce.all(List.of(sender, receiver));
        }
    }

    /** As a node does it: whoever is slower than the other looks again. */
    private boolean runJobs(UserTask order) {
        for (var due = errands.timersOf(order); !due.isEmpty(); due = errands.timersOf(order)) {
            var job = due.get(0).getId();
            try {
                jobs.executeJob(job);
            } catch (ProcessEngineException lost) {
                assertThat(lost instanceof OptimisticLockingException || isGone(job))
                        .isTrue();
            }
        }
        return true;
    }

    private boolean isGone(String job) {
        return jobs.createJobQuery().jobId(job).count() == 0;
    }
}
