package io.opsward.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.opsward.board.Ballot;
import io.opsward.board.Ballots;
import io.opsward.board.Seat;
import io.opsward.board.Vote;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** What boards have voted on the case; clients see the outcome alone. */
@org.springframework.stereotype.Component
@Order(18)
class BallotPanel implements CasePanel {

    private final Ballots ballots;
    private final CaseFileService cases;
    private final UserDirectory directory;

    BallotPanel(Ballots ballots, CaseFileService cases, UserDirectory directory) {
        this.ballots = ballots;
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public String titleKey() {
        return "board.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        var found = ballots.of(summary.number());
        return found.isEmpty() ? Optional.empty() : Optional.of(panel(found, summary));
    }

    private Component panel(List<Ballot> found, CaseSummary summary) {
        var panel = new Div();
        panel.addClassName("ballots");
        var internal = cases.readsInternal();
        var names = internal ? names(found) : Map.<UserId, String>of();
        for (var ballot : found) {
            var course = course(ballot, found, summary);
            panel.add(internal ? new BallotSheet(ballot, course, names) : new BallotOutcome(ballot, course));
        }
        return panel;
    }

    /** A ballot without outcome is open while its board has no later one and the case goes on. */
    private static Course course(Ballot ballot, List<Ballot> found, CaseSummary summary) {
        if (ballot.outcome() != null) {
            return Course.DECIDED;
        }
        var later = found.stream().anyMatch(other -> other.board().equals(ballot.board()) && other.id() > ballot.id());
        return later || summary.endedAt() != null ? Course.BROKEN_OFF : Course.OPEN;
    }

    private Map<UserId, String> names(List<Ballot> found) {
        return directory.displayNames(found.stream()
                .flatMap(ballot -> ballot.seats().stream())
                .flatMap(BallotPanel::people)
                .collect(Collectors.toSet()));
    }

    private static Stream<UserId> people(Seat seat) {
        var voter = Optional.ofNullable(seat.vote()).map(Vote::voter).orElse(null);
        return Stream.of(seat.member(), seat.asked(), seat.standIn(), voter).filter(Objects::nonNull);
    }
}
