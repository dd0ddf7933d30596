package io.opsward.board;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What tests do with a poll: put the question, vote, look at the ballots. */
public final class Polls {

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final CaseReader cases;
    private final Ballots ballots;

    /** @param product context of the test */
    public Polls(ApplicationContext product) {
        processes = product.getBean(ProcessGateway.class);
        tasks = product.getBean(TaskGateway.class);
        cases = product.getBean(CaseReader.class);
        ballots = product.getBean(Ballots.class);
    }

    /** Asks the board; the ballot is open. */
    public CaseNumber ask(String requester, String process) {
        var number = As.user(
                requester,
                () -> processes.start(process, Map.of("title", "New firmware", "clientOrg", "first-hospital")));
        prepared(number);
        return number;
    }

    /** Puts the question again, after a deferral. */
    public void prepared(CaseNumber number) {
        var task = cases.openTasks(number).get(0);
        As.user("wangmin", () -> {
            tasks.claim(task.id());
            tasks.complete(task.id(), Map.of());
        });
    }

    /** The person votes, taking the task before where it is offered to several. */
    public void vote(CaseNumber number, String person, Choice choice) {
        vote(taskOf(number, person), person, choice);
    }

    /** The person votes in that task. */
    public void vote(UserTask task, String person, Choice choice) {
        As.user(person, () -> {
            tasks.claim(task.id());
            tasks.complete(task.id(), Map.of("vote", choice.word(), "voteRemark", "Because of " + choice.word()));
        });
    }

    /** The open task that the person holds or may take. */
    public UserTask taskOf(CaseNumber number, String person) {
        var id = new UserId(person);
        return cases.openTasks(number).stream()
                .filter(task -> id.equals(task.assignee()) || task.users().contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not asked on " + number));
    }

    /** Who holds an open task of the case. */
    public List<String> holders(CaseNumber number) {
        return cases.openTasks(number).stream()
                .flatMap(task -> Stream.ofNullable(task.assignee()))
                .map(UserId::value)
                .sorted()
                .toList();
    }

    /** Keys of its open tasks. */
    public Collection<String> openTasks(CaseNumber number) {
        return cases.openTasks(number).stream().map(UserTask::key).toList();
    }

    /** The latest ballot. */
    public Ballot ballot(CaseNumber number) {
        return ballots.of(number).get(0);
    }
}
