package io.opsward.board.internal;

import io.opsward.board.BoardRules;
import io.opsward.board.Outcome;
import io.opsward.board.Seat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Counts a ballot: what it comes to as it stands, and whether that is settled before all have voted. */
final class Count {

    private static final int WHOLE = 100;

    private final BoardRules rules;

    Count(BoardRules rules) {
        this.rules = rules;
    }

    /** What the ballot comes to if no further vote is cast. */
    Outcome asItStands(Collection<Seat> seats) {
        return outcome(Tally.of(seats));
    }

    /** What the ballot comes to whatever those do who can still vote, silence included; empty while that is open. */
    Optional<Outcome> settled(Collection<Seat> seats) {
        var tally = Tally.of(seats);
        var open = seats.stream().filter(Seat::isOpen).toList();
        var possible = withFurther(tally, open.size());
        if (open.stream().anyMatch(seat -> seat.role().hasVeto())) {
            possible.add(Outcome.REJECTED);
        }
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /** Tries all that so many further voters can do; with the most members that a board may have these are some 24,000. */
    private Set<Outcome> withFurther(Tally tally, int voters) {
        var possible = EnumSet.noneOf(Outcome.class);
        for (var approve = 0; approve <= voters; approve++) {
            for (var reject = 0; approve + reject <= voters; reject++) {
                for (var defer = 0; approve + reject + defer <= voters; defer++) {
                    for (var abstain = 0; approve + reject + defer + abstain <= voters; abstain++) {
                        possible.add(outcome(tally.with(approve, reject, defer, abstain)));
                    }
                }
            }
        }
        return possible;
    }

    private Outcome outcome(Tally tally) {
        if (tally.vetoed()) {
            return Outcome.REJECTED;
        }
        if (tally.cast() < rules.quorum() || tally.decisive() == 0 || tally.deferring() > tally.decisive()) {
            return Outcome.DEFERRED;
        }
        return tally.approving() * WHOLE > rules.majority() * tally.decisive() ? Outcome.APPROVED : Outcome.REJECTED;
    }
}
