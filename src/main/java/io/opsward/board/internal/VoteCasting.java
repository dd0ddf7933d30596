package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Choice;
import io.opsward.board.Vote;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes votes: one for each seat, one from each person, and none once the ballot is closed. */
@Component
class VoteCasting {

    private static final int LONGEST_REMARK = 4_000;

    private final BallotRecords ballots;
    private final SeatRecords seats;
    private final Decision decision;
    private final Clock clock;

    VoteCasting(BallotRecords ballots, SeatRecords seats, Decision decision, Clock clock) {
        this.ballots = ballots;
        this.seats = seats;
        this.decision = decision;
        this.clock = clock;
    }

    /**
     * What somebody has entered.
     *
     * @param voter who
     * @param word word of the choice, or null
     * @param remark why, or null
     */
    record Entry(
            UserId voter, @Nullable Object word, @Nullable Object remark) {}

    /**
     * Casts the vote and counts the ballot anew. The row of the ballot is held from here on, so that votes of the same moment
     * are counted one after the other.
     *
     * @throws RuleViolation {@code board.vote-missing}, {@code board.remark-missing}, {@code board.remark-too-long}; {@code
     *     board.closed} if no vote is taken any more; {@code board.voted-already}
     */
    void cast(SeatRecords.Asked seat, CaseNumber number, Entry entry) {
        var vote = vote(entry);
        var ballot = ballots.lock(seat.ballot());
        requireOpen(ballot, vote);
        requireFirst(ballot, vote.voter());
        seats.vote(seat, vote);
        decision.recount(ballots.lock(seat.ballot()), number);
    }

    private Vote vote(Entry entry) {
        var choice = Choice.of(entry.word() instanceof String word ? word : null)
                .orElseThrow(() -> new RuleViolation("board.vote-missing"));
        var remark = entry.remark() instanceof String text ? text.strip() : "";
        if (remark.isEmpty() && choice != Choice.APPROVE) {
            throw new RuleViolation("board.remark-missing");
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new RuleViolation("board.remark-too-long", LONGEST_REMARK);
        }
        return new Vote(entry.voter(), choice, remark, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Whoever votes before the timer has done its work but after the time is late all the same. */
    private static void requireOpen(Ballot ballot, Vote vote) {
        if (ballot.outcome() != null || !vote.at().isBefore(ballot.term().closesAt())) {
            throw new RuleViolation("board.closed");
        }
    }

    private static void requireFirst(Ballot ballot, UserId voter) {
        for (var seat : ballot.seats()) {
            var vote = seat.vote();
            if (vote != null && vote.voter().equals(voter)) {
                throw new RuleViolation("board.voted-already");
            }
        }
    }
}
