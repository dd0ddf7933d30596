package io.opsward.engine.internal;

import static io.opsward.engine.internal.MessageModels.BROKEN;
import static io.opsward.engine.internal.MessageModels.CATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.FailedJob;
import io.opsward.engine.MessageDiscarded;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.UndeliveredMessage;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message that nobody can receive is never lost silently: administrators see it until one of them discards it. */
class UndeliveredMessagesTest extends EngineTest {

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private RuntimeService runtime;

    private Post post;

    @BeforeEach
    void deploy() {
        MessageModels.deploy(repository);
        post = new Post(context);
    }

    @Test
    void what_was_kept_is_dead_when_the_case_ends() {
        var order = errands.open(CATCH, Map.of());
        post.send(order.caseNumber(), "book");
        assertThat(dead(order.caseNumber())).isEmpty();
        runtime.deleteProcessInstance(order.instanceId(), "Test");
        assertThat(dead(order.caseNumber())).singleElement().satisfies(message -> {
            assertThat(message.name()).isEqualTo(MessageModels.PARCEL);
            assertThat(message.values()).containsExactly(Map.entry("content", "book"));
            assertThat(message.deadSince()).isAfterOrEqualTo(message.sentAt());
        });
        discardAll(order.caseNumber());
    }

    @Test
    void what_comes_after_the_end_of_the_case_is_dead() {
        var order = errands.open(CATCH, Map.of());
        errands.complete(order);
        post.send(order.caseNumber(), "book");
        errands.complete(errands.task(order, "Task_Unpack"));
        post.send(order.caseNumber(), "lamp");
        assertThat(dead(order.caseNumber()))
                .extracting(UndeliveredMessage::values)
                .containsExactly(Map.of("content", "lamp"));
        discardAll(order.caseNumber());
    }

    @Test
    void what_is_sent_to_a_case_that_does_not_exist_is_dead() {
        var number = new CaseNumber("PCA-2001-000001");
        post.send(number, "book");
        post.send(number, "lamp");
        assertThat(dead(number))
                .extracting(UndeliveredMessage::values)
                .containsExactly(Map.of("content", "lamp"), Map.of("content", "book"));
        discardAll(number);
    }

    @Test
    void a_dead_message_is_discarded_once_and_the_trail_keeps_it() {
        var number = new CaseNumber("PCA-2001-000002");
        post.send(number, "book");
        var message = dead(number).get(0);
        As.user("admin", () -> administration.discardMessage(message.id()));
        assertThat(dead(number)).isEmpty();
        assertThat(heard.all(MessageDiscarded.class)).containsExactly(new MessageDiscarded(message));
        assertThat(heard.all(MessageDiscarded.class).get(0).details()).containsEntry("values", "content=book");
        assertThatThrownBy(() -> As.user("fenggong", () -> administration.discardMessage(message.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("message.gone");
    }

    @Test
    void a_message_that_is_still_awaited_cannot_be_discarded() {
        var order = errands.open(CATCH, Map.of());
        post.send(order.caseNumber(), "book");
        var last = new CaseNumber("PCA-2001-000003");
        post.send(last, "lamp");
        var before = dead(last).get(0).id() - 1;
        assertThatThrownBy(() -> As.user("admin", () -> administration.discardMessage(before)))
                .hasMessageContaining("message.gone");
        assertThat(post.kept(order.caseNumber())).isEqualTo(1);
        runtime.deleteProcessInstance(order.instanceId(), "Test");
        discardAll(order.caseNumber());
        discardAll(last);
    }

    @Test
    void others_neither_see_nor_discard() {
        for (var account : List.of("wangmin", "zhoutao", "heshen")) {
            assertThatThrownBy(() -> As.user(account, () -> administration.undeliveredMessages(null, 1)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> As.user(account, () -> administration.discardMessage(1)))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void a_receiver_that_fails_is_tried_again_shown_at_last_and_never_loses_the_message() {
        var order = errands.open(BROKEN, Map.of());
        errands.complete(order);
        assertThatThrownBy(() -> post.send(order.caseNumber(), "book")).hasMessageContaining("parcel");
        for (var attempt = 2; attempt <= 5; attempt++) {
            TestClock.get().advance(Duration.ofMinutes(1));
            assertThatThrownBy(() -> post.runDue(order.caseNumber())).hasMessageContaining("parcel");
        }
        assertThat(errands.failedOf(order)).singleElement().satisfies(failed -> {
            assertThat(failed.elementId()).isEqualTo(FailedJob.MESSAGE);
            assertThat(failed.process().key()).isEqualTo(BROKEN);
        });
        assertThat(post.kept(order.caseNumber())).isEqualTo(1);
        assertThat(As.user("admin", () -> administration.retryAll(BROKEN, FailedJob.MESSAGE)))
                .isEqualTo(1);
        runtime.deleteProcessInstance(order.instanceId(), "Test");
        assertThat(errands.failedOf(order)).isEmpty();
        assertThat(dead(order.caseNumber())).hasSize(1);
        discardAll(order.caseNumber());
    }

    private List<UndeliveredMessage> dead(CaseNumber number) {
        return As.user("admin", () -> administration.undeliveredMessages(null, 100)).stream()
                .filter(message -> message.caseNumber().equals(number))
                .toList();
    }

    private void discardAll(CaseNumber number) {
        dead(number).forEach(message -> As.user("admin", () -> administration.discardMessage(message.id())));
    }
}
