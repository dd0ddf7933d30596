package io.opsward.engine.internal;

import static io.opsward.engine.internal.MessageModels.CALLED;
import static io.opsward.engine.internal.MessageModels.CALLER;
import static io.opsward.engine.internal.MessageModels.CATCH;
import static io.opsward.engine.internal.MessageModels.COLLECTOR;
import static io.opsward.engine.internal.MessageModels.PARCEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseMessages;
import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.UserTask;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A message and who waits for it find each other, whoever comes first. */
class CaseMessagesTest extends EngineTest {

    @Autowired
    private CaseMessages messages;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseReader cases;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    private Post post;

    @BeforeEach
    void deploy() {
        MessageModels.deploy(repository);
        post = new Post(context);
    }

    static Stream<String> waysToWait() {
        return MessageModels.WAYS_TO_WAIT.stream();
    }

    @ParameterizedTest
    @MethodSource("waysToWait")
    void what_comes_before_anybody_waits_is_kept_and_delivered_once(String process) {
        var order = errands.open(process, Map.of());
        post.send(order.caseNumber(), "book");
        assertThat(post.kept(order.caseNumber())).isEqualTo(1);
        assertThat(openTasks(order)).containsExactly("Task_Order");
        errands.complete(order);
        post.runDue(order.caseNumber());
        assertThat(openTasks(order)).containsOnlyOnce("Task_Unpack").doesNotContain("Task_Order");
        assertThat(processes.variables(order.caseNumber())).containsEntry("content", "book");
        assertThat(post.kept(order.caseNumber())).isZero();
    }

    @ParameterizedTest
    @MethodSource("waysToWait")
    void who_waits_receives_it_after_the_senders_commit(String process) {
        var order = errands.open(process, Map.of());
        errands.complete(order);
        transaction.executeWithoutResult(status -> {
            messages.send(PARCEL, order.caseNumber(), Map.of("content", "book"));
            assertThat(openTasks(order)).doesNotContain("Task_Unpack");
        });
        post.runDue(order.caseNumber());
        assertThat(openTasks(order)).containsOnlyOnce("Task_Unpack");
        assertThat(post.kept(order.caseNumber())).isZero();
    }

    @Test
    void who_joins_the_case_receives_what_was_kept_for_it() {
        var order = errands.open(CATCH, Map.of());
        post.send(order.caseNumber(), "book");
        steps.join(CALLED, order.caseNumber(), Map.of());
        post.runDue(order.caseNumber());
        assertThat(openTasks(order)).containsExactlyInAnyOrder("Task_Order", "Task_Unpack");
        assertThat(post.kept(order.caseNumber())).isZero();
    }

    @Test
    void of_several_who_wait_one_receives_it() {
        var order = errands.open(CATCH, Map.of());
        errands.complete(order);
        steps.join(CALLED, order.caseNumber(), Map.of());
        post.send(order.caseNumber(), "book");
        assertThat(openTasks(order)).containsExactly("Task_Unpack");
        assertThat(post.received(order, "Event_Parcel")).isEqualTo(1);
        post.send(order.caseNumber(), "lamp");
        assertThat(openTasks(order)).containsExactly("Task_Unpack", "Task_Unpack");
    }

    @Test
    void who_waits_again_receives_the_next_in_the_order_in_which_they_were_sent() {
        var order = errands.open(COLLECTOR, Map.of());
        Stream.of("book", "lamp", "tea").forEach(content -> post.send(order.caseNumber(), content));
        assertThat(post.kept(order.caseNumber())).isEqualTo(3);
        errands.complete(order);
        post.runDue(order.caseNumber());
        assertThat(post.contents(order)).isEqualTo(List.of("book", "lamp", "tea"));
        assertThat(post.received(order, "Event_Parcel")).isEqualTo(3);
        runtime.deleteProcessInstance(order.instanceId(), "Test");
    }

    @Test
    void values_come_out_as_they_went_in() {
        var values = new HashMap<String, Object>();
        values.put("text", "\"键\" {0}");
        values.put("whole", 7);
        values.put("long", Long.MAX_VALUE);
        values.put("fraction", 2.0);
        values.put("endless", Double.POSITIVE_INFINITY);
        values.put("flag", true);
        values.put("moment", new Date(1_700_000_000_123L));
        values.put("nothing", null);
        var order = errands.open(CATCH, Map.of());
        messages.send(PARCEL, order.caseNumber(), values);
        errands.complete(order);
        post.runDue(order.caseNumber());
        values.put("whole", 7L);
        assertThat(processes.variables(order.caseNumber())).containsAllEntriesOf(values);
    }

    @Test
    void a_message_is_sent_only_if_its_transaction_commits() {
        var order = errands.open(CATCH, Map.of());
        errands.complete(order);
        transaction.executeWithoutResult(status -> {
            messages.send(PARCEL, order.caseNumber(), Map.of());
            status.setRollbackOnly();
        });
        assertThat(post.kept(order.caseNumber())).isZero();
        assertThat(errands.timersOf(order)).isEmpty();
        assertThat(openTasks(order)).isEmpty();
    }

    @Test
    void a_step_sends_to_the_case_that_it_has_just_opened() {
        var order = transaction.execute(status -> {
            var opened = errands.open(CATCH, Map.of());
            messages.send(PARCEL, opened.caseNumber(), Map.of("content", "book"));
            return opened;
        });
        errands.complete(order);
        post.runDue(order.caseNumber());
        assertThat(openTasks(order)).containsExactly("Task_Unpack");
    }

    @Test
    void when_who_waited_is_cut_off_another_of_the_case_receives_it() {
        var order = errands.open(CALLER, Map.of());
        errands.complete(order);
        var joined = steps.join(CALLED, order.caseNumber(), Map.of());
        messages.send(PARCEL, order.caseNumber(), Map.of("content", "book"));
        runtime.deleteProcessInstance(order.instanceId(), "Test");
        post.runDue(order.caseNumber());
        assertThat(cases.openTasks(order.caseNumber()))
                .extracting(UserTask::instanceId)
                .containsExactly(joined);
        assertThat(post.kept(order.caseNumber())).isZero();
        assertThat(post.dead(order.caseNumber())).isZero();
    }

    private List<String> openTasks(UserTask first) {
        return cases.openTasks(first.caseNumber()).stream().map(UserTask::key).toList();
    }
}
