package io.opsward.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.opsward.board.Ballot;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;

/** What a ballot has come to, without who voted what. */
class BallotOutcome extends Div {

    BallotOutcome(Ballot ballot, Course course) {
        var head = new Div(new H3(ballot.name().in(BoardTexts.locale())), badge(ballot, course), time(ballot));
        head.addClassName("ballot-head");
        add(head);
        addClassName("ballot");
    }

    private static Badge badge(Ballot ballot, Course course) {
        var outcome = ballot.outcome();
        return outcome == null
                ? new Badge(
                        BoardTexts.text("board.course." + course),
                        course == Course.OPEN ? Badge.Tone.INFO : Badge.Tone.NEUTRAL)
                : BoardTexts.outcome(outcome);
    }

    private static Span time(Ballot ballot) {
        var decided = ballot.decidedAt();
        var time = new Span(
                decided == null
                        ? BoardTexts.text(
                                "board.opened-at",
                                Moments.dateTime(ballot.term().openedAt()))
                        : BoardTexts.text("board.decided-at", Moments.dateTime(decided)));
        time.addClassName("muted");
        return time;
    }
}
