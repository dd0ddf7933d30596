package io.opsward.board;

import static io.opsward.board.Choice.ABSTAIN;
import static io.opsward.board.Choice.APPROVE;
import static io.opsward.board.Choice.DEFER;
import static io.opsward.board.Choice.REJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.casefile.CaseDataService;
import io.opsward.casefile.CaseField;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The CAB of the demo (周涛 with 吴静 as deputy, 郑华, 李强, 赵磊, 孙丽) votes on a case. */
@ProcessTest
class VotingTest {

    /** Monday, 09:00 in Shanghai. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseDataService data;

    private Polls polls;
    private CaseJobs jobs;

    @BeforeEach
    void product() {
        polls = new Polls(context);
        jobs = new CaseJobs(context);
    }

    @Test
    void the_ballot_ends_as_soon_as_the_rest_cannot_change_it() {
        var number = polls.ask("wangmin", "poll");
        assertThat(polls.holders(number)).containsExactly("liqiang", "sunli", "zhaolei", "zhenghua", "zhoutao");
        polls.vote(number, "zhoutao", APPROVE);
        polls.vote(number, "zhenghua", APPROVE);
        assertThat(polls.ballot(number).outcome()).isNull();
        polls.vote(number, "sunli", APPROVE);
        assertThat(polls.ballot(number).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(processes.variables(number)).containsEntry("cabOutcome", "approved");
        assertThat(cases.openTasks(number)).isEmpty();
    }

    @Test
    void a_veto_ends_it_at_once() {
        var number = polls.ask("wangmin", "poll");
        polls.vote(number, "sunli", APPROVE);
        polls.vote(number, "zhenghua", REJECT);
        assertThat(processes.variables(number)).containsEntry("cabOutcome", "rejected");
        assertThat(polls.ballot(number).seats())
                .filteredOn(seat -> seat.vote() != null)
                .extracting(
                        seat -> seat.member().value(),
                        seat -> Objects.requireNonNull(seat.vote()).remark())
                .containsExactly(tuple("zhenghua", "Because of reject"), tuple("sunli", "Because of approve"));
    }

    @Test
    void a_vote_is_seen_neither_by_the_next_voter_nor_among_the_data_of_the_case() {
        var number = polls.ask("wangmin", "poll");
        polls.vote(number, "zhoutao", APPROVE);
        var next = polls.taskOf(number, "sunli");
        assertThat(As.user("sunli", () -> tasks.variables(next.id())))
                .containsEntry("title", "New firmware")
                .containsEntry("vote", null)
                .containsEntry("voteRemark", null);
        assertThat(As.user("sunli", () -> data.fields(number, Locale.ENGLISH)))
                .extracting(CaseField::variable)
                .contains("title")
                .doesNotContain("vote", "voteRemark");
    }

    @Test
    void a_question_that_comes_back_has_a_new_ballot() {
        var number = polls.ask("wangmin", "poll");
        for (var person : new String[] {"zhoutao", "zhenghua", "zhaolei"}) {
            polls.vote(number, person, DEFER);
        }
        var first = polls.ballot(number);
        assertThat(first.outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(polls.openTasks(number)).containsExactly("Task_PrepareQuestion");
        polls.prepared(number);
        var second = polls.ballot(number);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.outcome()).isNull();
        assertThat(second.seats()).extracting(Seat::vote).containsOnlyNulls();
        polls.vote(number, "zhenghua", REJECT);
        assertThat(processes.variables(number)).containsEntry("cabOutcome", "rejected");
    }

    @Test
    void the_deputies_of_the_silent_are_asked_after_a_day_of_service() {
        TestClock.get().set(MONDAY);
        var number = polls.ask("wangmin", "poll");
        var term = polls.ballot(number).term();
        assertThat(Duration.between(term.openedAt(), term.deputiesAt())).isEqualTo(Duration.ofDays(1));
        for (var person : new String[] {"zhoutao", "zhenghua", "zhaolei"}) {
            polls.vote(number, person, person.equals("zhaolei") ? REJECT : ABSTAIN);
        }
        polls.vote(number, "sunli", APPROVE);
        TestClock.get().set(term.deputiesAt().plusSeconds(1));
        jobs.runDue(number);
        var task = polls.taskOf(number, "xujing");
        assertThat(task.assignee()).isNull();
        assertThat(task.users()).containsExactlyInAnyOrder(new UserId("liqiang"), new UserId("xujing"));
        polls.vote(number, "xujing", APPROVE);
        assertThat(polls.ballot(number).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(polls.ballot(number).seats().get(2)).satisfies(seat -> {
            assertThat(seat.member()).isEqualTo(new UserId("liqiang"));
            assertThat(seat.standIn()).isEqualTo(new UserId("xujing"));
            assertThat(Objects.requireNonNull(seat.vote()).voter()).isEqualTo(new UserId("xujing"));
        });
    }

    @Test
    void the_ballot_closes_as_it_stands() {
        TestClock.get().set(MONDAY);
        var number = polls.ask("wangmin", "poll");
        polls.vote(number, "zhoutao", APPROVE);
        var silent = polls.taskOf(number, "sunli");
        TestClock.get().set(polls.ballot(number).term().closesAt().plusSeconds(1));
        refused("board.closed", () -> polls.vote(silent, "sunli", APPROVE));
        jobs.runDue(number);
        assertThat(polls.ballot(number).outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(polls.openTasks(number)).containsExactly("Task_PrepareQuestion");
        refused("task.gone", () -> polls.vote(silent, "sunli", APPROVE));
    }

    @Test
    void whoever_asks_does_not_vote() {
        var number = polls.ask("liqiang", "poll");
        assertThat(polls.holders(number)).containsExactly("sunli", "xujing", "zhaolei", "zhenghua", "zhoutao");
        polls.vote(number, "xujing", APPROVE);
        assertThat(polls.ballot(number).seats().get(2).member()).isEqualTo(new UserId("liqiang"));
    }

    @Test
    void a_vote_needs_a_choice_and_all_but_approval_a_remark() {
        var number = polls.ask("wangmin", "poll");
        refused("board.vote-missing", () -> complete(number, "zhoutao", Map.of()));
        refused("board.vote-missing", () -> complete(number, "zhoutao", Map.of("vote", "perhaps")));
        refused("board.remark-missing", () -> complete(number, "zhoutao", Map.of("vote", "defer", "voteRemark", " ")));
        complete(number, "zhoutao", Map.of("vote", "approve"));
        assertThat(polls.ballot(number).seats().get(0).vote()).isNotNull();
    }

    @Test
    void a_vote_is_not_given_away() {
        var number = polls.ask("wangmin", "poll");
        var task = polls.taskOf(number, "sunli");
        refused("task.for-you-alone", () -> As.user("sunli", () -> tasks.release(task.id())));
        refused("task.not-member", () -> As.user("zhoutao", () -> tasks.reassign(task.id(), new UserId("wujing"))));
        assertThatThrownBy(() -> polls.vote(task, "zhoutao", APPROVE)).isInstanceOf(AccessRefused.class);
    }

    private void complete(CaseNumber number, String person, Map<String, Object> values) {
        var task = polls.taskOf(number, person);
        As.user(person, () -> tasks.complete(task.id(), values));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
