package io.opsward.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.board.Ballot;
import io.opsward.board.BoardRole;
import io.opsward.board.Seat;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.util.Map;

/** A ballot with its rules, seats and votes. */
class BallotSheet extends BallotOutcome {

    private final transient Map<UserId, String> names;
    private final Course course;

    BallotSheet(Ballot ballot, Course course, Map<UserId, String> names) {
        super(ballot, course);
        this.names = names;
        this.course = course;
        var table = new DataTable(
                text("board.member"),
                text("board.vote"),
                text("board.remark"),
                text("board.voter"),
                text("board.voted-at"));
        ballot.seats().forEach(seat -> table.addRow(member(seat), vote(seat), remark(seat), voter(seat), time(seat)));
        add(rules(ballot), table);
    }

    private static Paragraph rules(Ballot ballot) {
        var term = ballot.term();
        var rules =
                new Paragraph(BoardTexts.rules(ballot.rules(), ballot.seats().size()) + " "
                        + text(
                                "board.term",
                                Moments.dateTime(term.openedAt()),
                                Moments.dateTime(term.deputiesAt()),
                                Moments.dateTime(term.closesAt())));
        rules.addClassName("muted");
        return rules;
    }

    private Span member(Seat seat) {
        var member = new Span(new Span(name(seat.member())));
        if (seat.role() != BoardRole.MEMBER) {
            var role = new Span(BoardTexts.role(seat.role()));
            role.addClassName("muted");
            member.add(new Span(" "), role);
        }
        return member;
    }

    private Component vote(Seat seat) {
        var vote = seat.vote();
        if (vote != null) {
            return BoardTexts.choice(vote.choice());
        }
        var silent = new Span(text(course == Course.OPEN && seat.isOpen() ? "board.awaited" : "board.not-voted"));
        silent.addClassName("muted");
        return silent;
    }

    private static Span remark(Seat seat) {
        var vote = seat.vote();
        var remark = new Span(vote == null ? "" : vote.remark());
        remark.addClassName("ballot-remark");
        return remark;
    }

    /** Who voted, where it was not the member; before that, who was asked. */
    private Span voter(Seat seat) {
        var vote = seat.vote();
        if (vote != null) {
            return new Span(
                    vote.voter().equals(seat.member())
                            ? name(vote.voter())
                            : text("board.as-deputy", name(vote.voter())));
        }
        return new Span(asked(seat));
    }

    private String asked(Seat seat) {
        var standIn = seat.standIn();
        var asked = seat.asked();
        if (asked == null) {
            return text("board.nobody");
        }
        if (standIn != null) {
            return text("board.asked-both", name(asked), name(standIn), Moments.dateTime(seat.standInAskedAt()));
        }
        return asked.equals(seat.member()) ? "" : text("board.asked-deputy", name(asked));
    }

    private static Span time(Seat seat) {
        var vote = seat.vote();
        return new Span(vote == null ? "" : Moments.dateTime(vote.at()));
    }

    private String name(UserId person) {
        return names.getOrDefault(person, person.value());
    }

    private static String text(String key, Object... parameters) {
        return BoardTexts.text(key, parameters);
    }
}
