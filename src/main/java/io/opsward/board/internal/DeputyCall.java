package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Vote;
import io.opsward.engine.CaseSteps;
import io.opsward.identity.UserId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the deputies of those who have not voted. Who is asked so far is asked on: whoever of both takes the task votes. */
@Component
class DeputyCall {

    private final SeatRecords seats;
    private final CaseSteps steps;
    private final Clock clock;

    DeputyCall(SeatRecords seats, CaseSteps steps, Clock clock) {
        this.seats = seats;
        this.steps = steps;
        this.clock = clock;
    }

    /** Does nothing if the ballot is decided. It holds no row that a voter waits for. */
    void call(Ballot ballot) {
        if (ballot.outcome() != null) {
            return;
        }
        var taken = taken(ballot);
        for (var seat : seats.silent(ballot.id())) {
            var deputy = Seating.firstFree(seat.deputies(), taken);
            if (deputy != null) {
                seats.standIn(new SeatRecords.Asked(ballot.id(), seat.position()), deputy, clock.instant());
                steps.offerToPeople(seat.taskId(), Set.of(seat.asked(), deputy));
            }
        }
    }

    /** People with a seat of their own or a vote. A deputy of two silent members is asked for both and votes for one. */
    private static Set<UserId> taken(Ballot ballot) {
        var taken = new HashSet<UserId>();
        for (var seat : ballot.seats()) {
            Optional.ofNullable(seat.asked()).ifPresent(taken::add);
            Optional.ofNullable(seat.vote()).map(Vote::voter).ifPresent(taken::add);
        }
        return taken;
    }
}
