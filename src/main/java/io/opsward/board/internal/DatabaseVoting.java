package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Outcome;
import io.opsward.board.Poll;
import io.opsward.board.Seat;
import io.opsward.board.Voting;
import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseVoting implements Voting {

    private final BallotOpening opening;
    private final BallotRecords ballots;
    private final DeputyCall deputies;
    private final Decision decision;

    DatabaseVoting(BallotOpening opening, BallotRecords ballots, DeputyCall deputies, Decision decision) {
        this.opening = opening;
        this.ballots = ballots;
        this.deputies = deputies;
        this.decision = decision;
    }

    @Override
    public List<UserId> open(Poll poll) {
        return opening.ballot(poll).seats().stream()
                .map(Seat::asked)
                .flatMap(asked -> Stream.ofNullable(asked))
                .toList();
    }

    @Override
    public Ballot.Term term(Poll poll) {
        return opening.ballot(poll).term();
    }

    @Override
    public boolean isDecided(Poll poll) {
        return ballots.find(poll).map(Ballot::outcome).isPresent();
    }

    @Override
    public void askDeputies(Poll poll) {
        ballots.find(poll).ifPresent(deputies::call);
    }

    @Override
    public Outcome outcome(Poll poll) {
        return ballots.lock(poll)
                .map(ballot -> decision.close(ballot, poll.number()))
                .orElseThrow(() -> new NotFound("ballot of %s on %s".formatted(poll.board(), poll.number())));
    }
}
