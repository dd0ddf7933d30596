package io.opsward.board.internal;

import io.opsward.board.BoardRole;
import io.opsward.board.BoardRules;
import io.opsward.board.Choice;
import io.opsward.board.Seat;
import io.opsward.board.Vote;
import io.opsward.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seats with votes as letters: {@code +} for, {@code -} against, {@code >} later, {@code 0} abstention, {@code .} none. */
final class BallotsOnPaper {

    private BallotsOnPaper() {}

    static BoardRules rules(int quorum, int majority) {
        return new BoardRules(quorum, majority, Duration.ofMinutes(1), Duration.ofMinutes(2), false);
    }

    /** Seats of ordinary members; a chair where the letter stands in brackets: {@code "[.]++"}. */
    static List<Seat> seats(String votes) {
        List<Seat> seats = new ArrayList<>();
        var role = BoardRole.MEMBER;
        for (var letter : votes.toCharArray()) {
            if (letter == '[') {
                role = BoardRole.CHAIR;
            } else if (letter == ']') {
                role = BoardRole.MEMBER;
            } else {
                seats.add(seat(seats.size(), role, choice(letter)));
            }
        }
        return seats;
    }

    static Seat seat(int position, BoardRole role, @Nullable Choice choice) {
        var member = new UserId("member" + position);
        var vote = choice == null ? null : new Vote(member, choice, "", Instant.EPOCH);
        return new Seat(position, member, role, member, null, null, vote);
    }

    private static @Nullable Choice choice(char letter) {
        return switch (letter) {
            case '+' -> Choice.APPROVE;
            case '-' -> Choice.REJECT;
            case '>' -> Choice.DEFER;
            case '0' -> Choice.ABSTAIN;
            case '.' -> null;
            default -> throw new IllegalArgumentException("No vote: " + letter);
        };
    }
}
