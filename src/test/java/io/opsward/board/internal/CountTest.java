package io.opsward.board.internal;

import static io.opsward.board.Outcome.APPROVED;
import static io.opsward.board.Outcome.DEFERRED;
import static io.opsward.board.Outcome.REJECTED;
import static io.opsward.board.internal.BallotsOnPaper.rules;
import static io.opsward.board.internal.BallotsOnPaper.seat;
import static io.opsward.board.internal.BallotsOnPaper.seats;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.board.BoardRole;
import io.opsward.board.Choice;
import io.opsward.board.Outcome;
import io.opsward.board.Seat;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count by examples, and early decisions against every way in which a ballot can go on. */
class CountTest {

    private static final int MOST_SEATS = 9;

    @ParameterizedTest
    @CsvSource({
        "+++-.,APPROVED",
        "++-..,APPROVED",
        "+-...,DEFERRED",
        "++--.,REJECTED",
        "+--..,REJECTED",
        "+++++,APPROVED",
        "000..,DEFERRED",
        "+00..,APPROVED",
        "-00..,REJECTED",
        ">>>..,DEFERRED",
        ">>++-,APPROVED",
        ">>>+-,DEFERRED",
        ">>+-.,REJECTED",
        ".....,DEFERRED",
        "[-]++++,REJECTED",
        "[-]....,REJECTED",
        "[0]+++-,APPROVED",
    })
    void at_the_end_it_comes_to(String votes, Outcome outcome) {
        assertThat(new Count(rules(3, 50)).asItStands(seats(votes))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "+++..,APPROVED",
        "++...,",
        "---..,REJECTED",
        "+++-.,APPROVED",
        "++--.,",
        "[.]++++,",
        "[-]....,REJECTED",
        "[+]++..,APPROVED",
        "00000,DEFERRED",
        "0000.,",
        ">>...,",
        ">>>..,DEFERRED",
        ">>>>.,DEFERRED",
        ".....,",
    })
    void before_the_end_it_is_settled(String votes, Outcome outcome) {
        var settled = new Count(rules(3, 50)).settled(seats(votes));
        assertThat(settled.orElse(null)).isEqualTo(outcome);
    }

    @Test
    void a_larger_majority_must_be_exceeded_too() {
        assertThat(new Count(rules(1, 66)).asItStands(seats("++-"))).isEqualTo(APPROVED);
        assertThat(new Count(rules(1, 67)).asItStands(seats("++-"))).isEqualTo(REJECTED);
        assertThat(new Count(rules(1, 75)).asItStands(seats("+++-"))).isEqualTo(REJECTED);
    }

    @Test
    void a_seat_that_nobody_can_fill_is_not_waited_for() {
        var vacant = new Seat(1, seat(1, BoardRole.MEMBER, null).member(), BoardRole.CHAIR, null, null, null, null);
        assertThat(new Count(rules(1, 50)).settled(List.of(seat(0, BoardRole.MEMBER, Choice.APPROVE), vacant)))
                .contains(APPROVED);
        assertThat(new Count(rules(2, 50)).settled(List.of(seat(0, BoardRole.MEMBER, Choice.APPROVE), vacant)))
                .contains(DEFERRED);
    }

    @Property
    void what_is_settled_stays_whatever_the_rest_does(
            @ForAll("ballots") List<Seat> ballot,
            @ForAll("ways") List<Choice> rest,
            @ForAll @IntRange(max = 9) int voters) {
        for (var quorum = 1; quorum <= ballot.size(); quorum++) {
            var count = new Count(rules(quorum, 50));
            var end = played(ballot, rest, voters);
            count.settled(ballot)
                    .ifPresent(outcome -> assertThat(count.asItStands(end)).isEqualTo(outcome));
        }
    }

    @Property
    void what_is_not_settled_can_still_end_otherwise(@ForAll("ballots") List<Seat> ballot) {
        var count = new Count(rules(1, 50));
        if (count.settled(ballot).isEmpty()) {
            var now = count.asItStands(ballot);
            assertThat(List.of(Choice.values()))
                    .anySatisfy(choice -> assertThat(atMost(ballot, choice))
                            .anySatisfy(end -> assertThat(count.asItStands(end)).isNotEqualTo(now)));
        }
    }

    @Property
    void a_ballot_in_which_all_have_voted_is_settled(@ForAll("ballots") List<Seat> ballot) {
        var end = played(ballot, List.of(Choice.ABSTAIN), MOST_SEATS);
        assertThat(new Count(rules(1, 50)).settled(end)).isPresent();
    }

    @Property
    void one_more_vote_for_it_never_turns_approval_down(@ForAll("ballots") List<Seat> ballot) {
        var count = new Count(rules(1, 50));
        if (count.asItStands(ballot) == APPROVED) {
            assertThat(count.asItStands(played(ballot, List.of(Choice.APPROVE), MOST_SEATS)))
                    .isEqualTo(APPROVED);
        }
    }

    /** Open seats vote one choice: the first, the first two … all of them. */
    private static List<List<Seat>> atMost(List<Seat> ballot, Choice choice) {
        List<List<Seat>> ends = new ArrayList<>();
        for (var voters = 1; voters <= ballot.size(); voters++) {
            ends.add(played(ballot, List.of(choice), voters));
        }
        return ends;
    }

    /** The first so many of the open seats vote, by the choices one after the other, again from the first where they end. */
    private static List<Seat> played(List<Seat> ballot, List<Choice> choices, int voters) {
        List<Seat> end = new ArrayList<>();
        var voted = 0;
        for (var seat : ballot) {
            var votes = seat.isOpen() && voted < voters;
            end.add(votes ? seat(seat.position(), seat.role(), choices.get(voted++ % choices.size())) : seat);
        }
        return end;
    }

    @Provide
    Arbitrary<List<Seat>> ballots() {
        var choice = Arbitraries.of(Choice.class).injectNull(0.4);
        var role = Arbitraries.frequency(
                Tuple.of(4, BoardRole.MEMBER), Tuple.of(1, BoardRole.CHAIR), Tuple.of(1, BoardRole.SECURITY_LEAD));
        return Combinators.combine(role, choice)
                .as((seatRole, vote) -> seat(0, seatRole, vote))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_SEATS);
    }

    @Provide
    Arbitrary<List<Choice>> ways() {
        return Arbitraries.of(Choice.class).list().ofMinSize(1).ofMaxSize(MOST_SEATS);
    }
}
