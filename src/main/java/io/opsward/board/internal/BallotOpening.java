package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.BoardRules;
import io.opsward.board.Poll;
import io.opsward.engine.CaseDuties;
import io.opsward.servicelevel.ServiceTerms;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Opens ballots: who is asked, by which rules, until when. */
@Component
class BallotOpening {

    private static final String REQUESTER = "requester";

    private final BoardRecords boards;
    private final BallotRecords ballots;
    private final SeatRecords seats;
    private final CaseDuties duties;
    private final ServiceTerms terms;
    private final Clock clock;

    BallotOpening(
            BoardRecords boards,
            BallotRecords ballots,
            SeatRecords seats,
            CaseDuties duties,
            ServiceTerms terms,
            Clock clock) {
        this.boards = boards;
        this.ballots = ballots;
        this.seats = seats;
        this.duties = duties;
        this.terms = terms;
        this.clock = clock;
    }

    /** The ballot of this place, opened if it is not. */
    Ballot ballot(Poll poll) {
        return ballots.find(poll).orElseGet(() -> open(poll));
    }

    private Ballot open(Poll poll) {
        if (poll.scopeId() == null) {
            throw new NotFound("ballot of %s on %s".formatted(poll.board(), poll.number()));
        }
        var board = boards.find(poll.board()).orElseThrow(() -> new NotFound("board " + poll.board()));
        if (board.members().isEmpty()) {
            throw new RuleViolation("board.no-members", board.key());
        }
        var id = ballots.add(poll, board, term(board.rules()));
        seats.add(id, Seating.of(board.members(), duties.holders(poll.number(), REQUESTER)));
        return ballots.lock(id);
    }

    private Ballot.Term term(BoardRules rules) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Ballot.Term(
                now,
                after(now, rules.deputiesAfter(), rules.inServiceHours()),
                after(now, rules.closesAfter(), rules.inServiceHours()));
    }

    private Instant after(Instant start, Duration time, boolean inServiceHours) {
        return inServiceHours ? terms.serviceHours().plus(start, time) : start.plus(time);
    }
}
