package io.opsward.board.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.StepCompleted;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskOffered;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of the tasks in which a board votes, and takes the vote within the transaction that completes one. */
@Component
class VoteListener {

    private static final String VOTE = "vote";
    private static final String REMARK = "voteRemark";

    private final CaseSteps steps;
    private final SeatRecords seats;
    private final VoteCasting votes;

    VoteListener(CaseSteps steps, SeatRecords seats, VoteCasting votes) {
        this.steps = steps;
        this.seats = seats;
        this.votes = votes;
    }

    @EventListener
    void on(UserTaskOffered offered) {
        var task = offered.task();
        board(task).ifPresent(board -> bind(task, board));
    }

    private Optional<String> board(UserTask task) {
        return Optional.ofNullable(
                steps.properties(task.definitionId(), task.key()).get(VoteRule.BOARD));
    }

    private void bind(UserTask task, String board) {
        var asked = task.assignee();
        if (asked == null || !seats.bind(task, board, asked)) {
            throw new IllegalStateException(
                    "Task %s of %s asks nobody of the board %s".formatted(task.key(), task.caseNumber(), board));
        }
        steps.keepApart(task.id(), Set.of(VOTE, REMARK));
    }

    @EventListener
    void on(StepCompleted completed) {
        if (completed.properties().containsKey(VoteRule.BOARD)) {
            var task = completed.task();
            var values = completed.values();
            var seat = seats.ofTask(task.id()).orElseThrow();
            votes.cast(
                    seat,
                    task.caseNumber(),
                    new VoteCasting.Entry(completed.by(), values.apply(VOTE), values.apply(REMARK)));
        }
    }
}
