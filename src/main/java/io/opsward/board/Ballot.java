package io.opsward.board;

import io.opsward.shared.Bilingual;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ballot of a board on a case, by the members and rules of its opening.
 *
 * @param id identifier
 * @param board key of the board
 * @param name its name then
 * @param rules its rules then
 * @param term when it was opened and when it closes
 * @param outcome what it has come to, or null while that is open
 * @param decidedAt when, UTC, or null
 * @param seats seats in their order
 */
public record Ballot(
        long id,
        String board,
        Bilingual name,
        BoardRules rules,
        Term term,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt,
        List<Seat> seats) {

    /**
     * The times of a ballot, all UTC.
     *
     * @param openedAt when it was opened
     * @param deputiesAt when the deputies of those who have not voted are asked
     * @param closesAt from when no vote is taken any more
     */
    public record Term(Instant openedAt, Instant deputiesAt, Instant closesAt) {}
}
