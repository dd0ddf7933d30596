package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Outcome;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts down what a ballot has come to; once, since callers hold its row. */
@Component
class Decision {

    private final BallotRecords ballots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decision(BallotRecords ballots, ApplicationEventPublisher events, Clock clock) {
        this.ballots = ballots;
        this.events = events;
        this.clock = clock;
    }

    /** After a vote: decides the ballot if the rest cannot change what it comes to. */
    void recount(Ballot ballot, CaseNumber number) {
        new Count(ballot.rules()).settled(ballot.seats()).ifPresent(outcome -> decide(ballot, number, outcome));
    }

    /** Closes the ballot as it stands, unless it is decided. */
    Outcome close(Ballot ballot, CaseNumber number) {
        var known = ballot.outcome();
        if (known != null) {
            return known;
        }
        var outcome = new Count(ballot.rules()).asItStands(ballot.seats());
        decide(ballot, number, outcome);
        return outcome;
    }

    private void decide(Ballot ballot, CaseNumber number, Outcome outcome) {
        ballots.decide(ballot.id(), outcome, clock.instant());
        events.publishEvent(BoardAct.decided(ballot, number, outcome));
    }
}
