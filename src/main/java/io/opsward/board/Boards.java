package io.opsward.board;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;

/** The boards that vote. Staff read them; management and administrators change them. */
public interface Boards {

    /** Boards at most; the list is never longer. */
    int MOST = 100;

    /** Members of a board at most. */
    int MOST_MEMBERS = 25;

    /** Whether the current user may change boards. */
    boolean mayEdit();

    /**
     * All boards by key, at most {@link #MOST}.
     *
     * @throws AccessRefused if the current user may not read them
     */
    List<Board> list();

    /**
     * @throws NotFound if there is no such board
     * @throws AccessRefused if the current user may not read it
     */
    Board get(String key);

    /**
     * Changes a board, or makes a new one where its version is 0.
     *
     * @throws RuleViolation {@code board.changed} if somebody was faster; {@code board.exists}, {@code board.too-many} for a
     *     new one; {@code board.key}, {@code board.name}, {@code board.members}, {@code board.account}, {@code
     *     board.member-twice}, {@code board.chair-twice}, {@code board.own-deputy}, {@code board.deputies-in-circle}, {@code
     *     board.quorum}, {@code board.majority}, {@code board.times} for bad content
     * @throws NotFound if there is no such board
     * @throws AccessRefused if the current user may not change boards
     */
    void save(Board wanted);
}
