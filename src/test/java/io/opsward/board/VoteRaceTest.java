package io.opsward.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seven members vote at the same moment: every vote is counted once, none is lost, and there is one outcome. */
@ProcessTest
class VoteRaceTest {

    private static final int ROUNDS = Integer.getInteger("ballot.rounds", 10);
    private static final List<String> MEMBERS =
            List.of("zhoutao", "zhenghua", "liqiang", "zhaolei", "sunli", "wujing", "gaofeng");

    /** Four for it, two against it without a veto, one abstention. */
    private static final Map<String, Choice> VOTES = Map.of(
            "zhoutao", Choice.APPROVE,
            "zhenghua", Choice.APPROVE,
            "liqiang", Choice.APPROVE,
            "zhaolei", Choice.APPROVE,
            "sunli", Choice.REJECT,
            "wujing", Choice.REJECT,
            "gaofeng", Choice.ABSTAIN);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Boards boards;

    @Autowired
    private Ballots ballots;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    private final ExecutorService threads = Executors.newFixedThreadPool(MEMBERS.size());
    private Polls polls;

    @BeforeEach
    void product() {
        polls = new Polls(context);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void where_all_are_needed_all_are_counted() throws Exception {
        var process = board("all-seven", 7);
        for (var round = 0; round < ROUNDS; round++) {
            var number = polls.ask("zhanglei", process);
            assertThat(race(number)).as("refusals of round %d", round).isEmpty();
            assertThat(votes(number)).isEqualTo(VOTES);
            endedOnce(number, Outcome.APPROVED);
        }
    }

    @Test
    void whoever_comes_too_late_is_told_and_not_counted() throws Exception {
        var process = board("three-of-seven", 3);
        for (var round = 0; round < ROUNDS; round++) {
            var number = polls.ask("zhanglei", process);
            var refusals = race(number);
            assertThat(refusals).isSubsetOf("task.gone", "board.closed");
            var votes = votes(number);
            assertThat(votes).hasSize(MEMBERS.size() - refusals.size());
            assertThat(VOTES).containsAllEntriesOf(votes);
            endedOnce(number, Objects.requireNonNull(polls.ballot(number).outcome()));
        }
    }

    private void endedOnce(CaseNumber number, Outcome outcome) {
        assertThat(ballots.of(number))
                .singleElement()
                .extracting(Ballot::outcome)
                .isEqualTo(outcome);
        assertThat(processes.variables(number)).containsEntry("cabOutcome", outcome.word());
        assertThat(polls.openTasks(number))
                .isEqualTo(outcome == Outcome.DEFERRED ? List.of("Task_PrepareQuestion") : List.of());
        assertThat(database.sql("select count(*) from audit_entry where action = 'ballot-decided' and subject = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(number.value())
                                .singleResult()
                                .getId())
                        .activityId("Task_CountVotes")
                        .count())
                .isEqualTo(1);
    }

    private Map<String, Choice> votes(CaseNumber number) {
        var votes = new HashMap<String, Choice>();
        for (var seat : polls.ballot(number).seats()) {
            var vote = seat.vote();
            if (vote != null) {
                assertThat(vote.voter()).isEqualTo(seat.member());
                votes.put(vote.voter().value(), vote.choice());
            }
        }
        return votes;
    }

    /** All vote as soon as all are ready. @return the keys of what those are told who are too late */
    private List<String> race(CaseNumber number) throws Exception {
        var start = new CyclicBarrier(MEMBERS.size());
        List<Future<String>> running = new ArrayList<>();
        for (var member : MEMBERS) {
            var task = polls.taskOf(number, member);
            Callable<String> vote = () -> {
                start.await();
                try {
                    polls.vote(task, member, Objects.requireNonNull(VOTES.get(member)));
                    return "";
                } catch (RuleViolation e) {
                    return e.messageKey();
                }
            };
            running.add(threads.submit(vote));
        }
        List<String> told = new ArrayList<>();
        for (var vote : running) {
            var key = vote.get();
            if (!key.isEmpty()) {
                told.add(key);
            }
        }
        return told;
    }

    /** A board of the seven and a process in which it votes. @return the process */
    private String board(String key, int quorum) throws IOException {
        var process = "poll-" + key;
        if (repository.createDeploymentQuery().deploymentName(process).count() == 0) {
            var members = MEMBERS.stream()
                    .map(member -> new Member(new UserId(member), null, BoardRole.MEMBER))
                    .toList();
            var rules = new BoardRules(quorum, 50, Duration.ofMinutes(30), Duration.ofMinutes(60), false);
            As.user("zhoutao", () -> boards.save(new Board(key, new Bilingual(key, key), members, rules, 0)));
            var model = new ClassPathResource("processes/poll/poll.bpmn")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("id=\"poll\"", "id=\"%s\"".formatted(process))
                    .replace("bpmnElement=\"poll\"", "bpmnElement=\"%s\"".formatted(process))
                    .replace("'cab'", "'%s'".formatted(key))
                    .replace("value=\"cab\"", "value=\"%s\"".formatted(key))
                    .replace("\"POL\"", quorum == 7 ? "\"POA\"" : "\"POB\"");
            repository
                    .createDeployment()
                    .name(process)
                    .addString(process + ".bpmn", model)
                    .deploy();
        }
        return process;
    }
}
