package io.opsward.board.internal;

import io.opsward.board.Choice;
import io.opsward.board.Seat;
import io.opsward.board.Vote;
import java.util.Collection;
import java.util.Objects;

/**
 * How many have voted what.
 *
 * @param approving votes for it
 * @param rejecting votes against it
 * @param deferring votes to decide it later
 * @param abstaining votes that take no side
 * @param vetoed whether one of the votes against it is a veto
 */
record Tally(int approving, int rejecting, int deferring, int abstaining, boolean vetoed) {

    static Tally of(Collection<Seat> seats) {
        return new Tally(
                count(seats, Choice.APPROVE),
                count(seats, Choice.REJECT),
                count(seats, Choice.DEFER),
                count(seats, Choice.ABSTAIN),
                seats.stream()
                        .filter(seat -> seat.role().hasVeto())
                        .map(Seat::vote)
                        .anyMatch(vote -> vote != null && vote.choice() == Choice.REJECT));
    }

    private static int count(Collection<Seat> seats, Choice choice) {
        return (int) seats.stream()
                .map(Seat::vote)
                .filter(Objects::nonNull)
                .map(Vote::choice)
                .filter(choice::equals)
                .count();
    }

    /** Votes for and against. */
    int decisive() {
        return approving + rejecting;
    }

    /** All votes. */
    int cast() {
        return decisive() + deferring + abstaining;
    }

    /** With further votes, none of them a veto. */
    Tally with(int approve, int reject, int defer, int abstain) {
        return new Tally(approving + approve, rejecting + reject, deferring + defer, abstaining + abstain, vetoed);
    }
}
