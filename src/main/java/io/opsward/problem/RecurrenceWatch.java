package io.opsward.problem;

import io.opsward.incident.IncidentClosed;
import io.opsward.incident.IncidentGraded;
import io.opsward.incident.IncidentTraits;
import io.opsward.incident.SimilarIncidents;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees incidents come again (domain 2.2, E1): a graded one that is like those of an open problem is linked to it at once. When
 * one is closed, its final category and configuration item count, and a problem is raised if it was a major one or the third
 * of its kind within 30 days.
 *
 * @see "Decision 0023"
 */
@Component
class RecurrenceWatch {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final int REPEATED = 3;
    private static final int MOST_LINKED = 50;

    private final SimilarIncidents incidents;
    private final Similarities similarities;
    private final ProblemIncidents problems;
    private final ProblemRaising raising;
    private final Clock clock;

    RecurrenceWatch(
            SimilarIncidents incidents,
            Similarities similarities,
            ProblemIncidents problems,
            ProblemRaising raising,
            Clock clock) {
        this.incidents = incidents;
        this.similarities = similarities;
        this.problems = problems;
        this.raising = raising;
        this.clock = clock;
    }

    @EventListener
    void on(IncidentGraded event) {
        incidents
                .traits(event.number())
                .ifPresent(incident -> similarities
                        .problemsOf(Similarity.of(incident))
                        .forEach(problem -> problems.attach(incident, problem)));
    }

    @EventListener
    void on(IncidentClosed event) {
        incidents.traits(event.number()).ifPresent(incident -> {
            var kinds = Similarity.of(incident);
            var open = similarities.hold(kinds);
            open.forEach(problem -> problems.attach(incident, problem));
            if (open.isEmpty() && !problems.isLookedInto(incident.number())) {
                raise(incident, kinds.stream().map(Similarity::kind).toList());
            }
        });
    }

    private void raise(IncidentTraits incident, List<Similarity.Kind> kinds) {
        var since = clock.instant().minus(PERIOD);
        var similar = kinds.stream()
                .map(kind -> kind == Similarity.Kind.ITEM
                        ? incidents.ofItem(incident, since, MOST_LINKED)
                        : incidents.ofService(incident, since, MOST_LINKED))
                .toList();
        if (incident.isMajor()) {
            raising.raise(incident, all(incident, similar), ProblemSource.MAJOR_INCIDENT);
        } else if (similar.stream().anyMatch(alike -> alike.size() >= REPEATED)) {
            raising.raise(incident, all(incident, similar), ProblemSource.REPEATED_INCIDENTS);
        }
    }

    /** Each once, the one that has just been closed first. */
    private static List<CaseNumber> all(IncidentTraits closed, List<List<IncidentTraits>> similar) {
        return Stream.concat(Stream.of(closed), similar.stream().flatMap(List::stream))
                .map(IncidentTraits::number)
                .distinct()
                .toList();
    }
}
