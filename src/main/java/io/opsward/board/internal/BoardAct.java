package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Board;
import io.opsward.board.Member;
import io.opsward.board.Outcome;
import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a board, or by a board on a case.
 *
 * @param action in kebab case
 * @param subject key of the board, or number of the case
 * @param details what was changed or decided
 */
record BoardAct(String action, String subject, Map<String, String> details) implements AuditableEvent {

    private static final Map<String, Function<Board, String>> PARTS = parts();

    static BoardAct added(Board board) {
        return new BoardAct("board-added", board.key(), changes(null, board));
    }

    static BoardAct changed(Board before, Board after) {
        return new BoardAct("board-changed", after.key(), changes(before, after));
    }

    static BoardAct decided(Ballot ballot, CaseNumber number, Outcome outcome) {
        var tally = Tally.of(ballot.seats());
        var details = new LinkedHashMap<String, String>();
        details.put("board", ballot.board());
        details.put("outcome", outcome.word());
        details.put("approve", String.valueOf(tally.approving()));
        details.put("reject", String.valueOf(tally.rejecting()));
        details.put("defer", String.valueOf(tally.deferring()));
        details.put("abstain", String.valueOf(tally.abstaining()));
        return new BoardAct("ballot-decided", number.value(), details);
    }

    private static Map<String, Function<Board, String>> parts() {
        Map<String, Function<Board, String>> parts = new LinkedHashMap<>();
        parts.put("name", board -> board.name().english() + " / " + board.name().chinese());
        parts.put(
                "members", board -> board.members().stream().map(BoardAct::text).collect(Collectors.joining(", ")));
        parts.put("quorum", board -> String.valueOf(board.rules().quorum()));
        parts.put("majority", board -> String.valueOf(board.rules().majority()));
        parts.put("deputies-after", board -> board.rules().deputiesAfter().toString());
        parts.put("closes-after", board -> board.rules().closesAfter().toString());
        parts.put("service-hours", board -> String.valueOf(board.rules().inServiceHours()));
        return parts;
    }

    /** {@code zhoutao CHAIR (wujing)}. */
    private static String text(Member member) {
        var deputy = member.deputy();
        return member.person() + " " + member.role() + (deputy == null ? "" : " (" + deputy + ")");
    }

    private static Map<String, String> changes(@Nullable Board before, Board after) {
        Map<String, String> changes = new LinkedHashMap<>();
        PARTS.forEach((name, part) -> {
            var now = part.apply(after);
            if (before == null) {
                changes.put(name, now);
            } else if (!now.equals(part.apply(before))) {
                changes.put(name, part.apply(before) + " → " + now);
            }
        });
        return changes;
    }
}
