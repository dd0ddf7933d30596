package io.opsward.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.board.BoardRole;
import io.opsward.board.Member;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final UserId ANN = new UserId("ann");
    private static final UserId BOB = new UserId("bob");
    private static final UserId CID = new UserId("cid");

    @Test
    void members_sit_on_their_own_seats() {
        assertThat(Seating.of(List.of(member(ANN, BOB), member(BOB, CID)), Set.of()))
                .extracting(Seating.Place::asked, Seating.Place::deputies)
                .containsExactly(tuple(ANN, List.of(BOB, CID)), tuple(BOB, List.of(CID)));
    }

    @Test
    void the_seat_of_somebody_who_must_not_vote_goes_to_the_deputy() {
        assertThat(Seating.of(List.of(member(ANN, BOB)), Set.of(ANN)))
                .extracting(Seating.Place::member, Seating.Place::asked)
                .containsExactly(tuple(ANN, BOB));
    }

    @Test
    void a_deputy_who_has_a_seat_is_passed_over_for_the_next() {
        assertThat(Seating.of(List.of(member(ANN, BOB), member(BOB, CID)), Set.of(ANN)))
                .extracting(Seating.Place::asked)
                .containsExactly(CID, BOB);
    }

    @Test
    void who_must_not_vote_is_no_deputy_either() {
        assertThat(Seating.of(List.of(member(ANN, BOB), member(CID, BOB)), Set.of(ANN, BOB)))
                .extracting(Seating.Place::asked, Seating.Place::deputies)
                .containsExactly(tuple(null, List.of()), tuple(CID, List.of()));
    }

    @Test
    void a_deputy_of_two_takes_one_seat() {
        assertThat(Seating.of(List.of(member(ANN, CID), member(BOB, CID)), Set.of(ANN, BOB)))
                .extracting(Seating.Place::asked)
                .containsExactly(CID, null);
    }

    @Test
    void deputies_in_a_circle_are_asked_once() {
        assertThat(Seating.of(List.of(member(ANN, BOB), member(BOB, ANN)), Set.of()))
                .extracting(Seating.Place::deputies)
                .containsExactly(List.of(BOB), List.of(ANN));
    }

    private static Member member(UserId person, @Nullable UserId deputy) {
        return new Member(person, deputy, BoardRole.MEMBER);
    }
}
