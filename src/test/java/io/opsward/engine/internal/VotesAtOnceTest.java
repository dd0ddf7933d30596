package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seven people complete their tasks of one step at the same moment: none of them has to do it again, the case goes on once. */
@ProcessTest
class VotesAtOnceTest {

    private static final int ROUNDS = 20;
    private static final String VOTE = "vote";
    private static final List<String> PEOPLE =
            List.of("wangmin", "zhaolei", "liqiang", "sunli", "zhenghua", "gaofeng", "machao");

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
        var model = TestModels.process(VOTE, "VOT")
                .userTask("Task_Vote")
                .name("Vote")
                .camundaCandidateUsers(String.join(",", PEOPLE))
                .multiInstance()
                .parallel()
                .cardinality(String.valueOf(PEOPLE.size()))
                .multiInstanceDone()
                .userTask("Task_Count")
                .name("Count")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Counted")
                .done();
        TestModels.deploy(repository, VOTE, model);
    }

    @Test
    void every_vote_is_counted_once_and_the_case_goes_on_once() {
        for (var round = 0; round < ROUNDS; round++) {
            var number = As.user("wangmin", () -> processes.start(VOTE, Map.of("title", "Vote")));
            var votes = cases.openTasks(number);
            assertThat(votes).hasSize(PEOPLE.size());
            AtOnce.all(IntStream.range(0, PEOPLE.size())
                    .mapToObj(voter -> vote(PEOPLE.get(voter), votes.get(voter)))
                    .toList());
            assertThat(cases.openTasks(number)).extracting(UserTask::key).containsExactly("Task_Count");
            assertThat(voters(number)).containsExactlyInAnyOrderElementsOf(PEOPLE);
            assertThat(processes.variables(number))
                    .containsKeys(PEOPLE.toArray(String[]::new))
                    .extractingByKey("lastVote")
                    .isIn(PEOPLE);
        }
    }

    private Callable<Boolean> vote(String person, UserTask task) {
        As.user(person, () -> tasks.claim(task.id()));
        return () -> {
            As.user(person, () -> tasks.complete(task.id(), Map.of(person, "approve", "lastVote", person)));
            return true;
        };
    }

    private List<String> voters(CaseNumber number) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("Task_Vote")
                .finished()
                .list()
                .stream()
                .map(task -> task.getAssignee())
                .toList();
    }
}
