package io.opsward.board.process;

import io.opsward.board.Poll;
import io.opsward.board.Voting;
import io.opsward.engine.ModelBean;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Votes of boards in models: {@code ${boards.open('cab', execution)}}. Public, since expressions call public types alone.
 *
 * @see "Decision 0026"
 */
@ModelBean("boards")
public class BoardExpressions {

    private final Voting voting;

    BoardExpressions(Voting voting) {
        this.voting = voting;
    }

    /** Collection of the multi-instance: the accounts that are asked. */
    public List<String> open(String board, DelegateExecution execution) {
        return voting.open(poll(board, execution)).stream().map(UserId::value).toList();
    }

    /** Completion condition of the multi-instance: whether the rest cannot change the outcome. */
    public boolean decided(String board, DelegateExecution execution) {
        return voting.isDecided(poll(board, execution));
    }

    /** Due date of the boundary timer that lets the deputies be asked. */
    public Date deputiesAt(String board, DelegateExecution execution) {
        return Date.from(voting.term(poll(board, execution)).deputiesAt());
    }

    /** Asks the deputies of those who have not voted; for a service task. */
    public void askDeputies(String board, DelegateExecution execution) {
        voting.askDeputies(poll(board, execution));
    }

    /** Due date of the boundary timer that closes the ballot. */
    public Date closesAt(String board, DelegateExecution execution) {
        return Date.from(voting.term(poll(board, execution)).closesAt());
    }

    /** What the vote has come to: {@code approved}, {@code rejected} or {@code deferred}; for a service task. */
    public String outcome(String board, DelegateExecution execution) {
        return voting.outcome(poll(board, execution)).word();
    }

    private static Poll poll(String board, DelegateExecution execution) {
        return new Poll(
                board,
                new CaseNumber(execution.getProcessBusinessKey()),
                execution.getProcessInstanceId(),
                VoteScope.of(execution));
    }
}
