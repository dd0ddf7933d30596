package io.opsward.board;

import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;

/**
 * The course of a ballot as a process drives it, within the transaction of each step. Asks for no permission: steps use
 * it, pages never do.
 *
 * @see "Decision 0026"
 */
public interface Voting {

    /**
     * The ballot of this place, opened at the first call by the members and rules of now: whoever has the duty {@code
     * requester} is not asked, the deputy is.
     *
     * @return who is asked, each person once, in the order of the seats
     * @throws RuleViolation {@code board.no-members} if nobody sits on the board
     * @throws NotFound if there is no such board
     */
    List<UserId> open(Poll poll);

    /** Times of the ballot of this place, which is opened if it is not. */
    Ballot.Term term(Poll poll);

    /** Whether the ballot has come to an outcome that no further vote can change. */
    boolean isDecided(Poll poll);

    /**
     * Asks the deputies of all who have not voted; their tasks are then offered to both. Whoever has a seat or a vote in the
     * ballot is passed over for the next deputy. Nothing happens if the ballot is decided.
     */
    void askDeputies(Poll poll);

    /** What the ballot has come to. One that is still open closes as it stands. @throws NotFound if none was opened */
    Outcome outcome(Poll poll);
}
