package io.opsward.problem;

import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.CaseMessages;
import io.opsward.incident.IncidentTraits;
import io.opsward.incident.SimilarIncidents;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The incidents of problems: their links, and what they are told. */
@Component
class ProblemIncidents {

    private static final String REPORTED_AGAIN = "similar-incident-reported";

    private final ProblemRepository problems;
    private final SimilarIncidents incidents;
    private final CaseLinks links;
    private final CaseMessages messages;
    private final CaseFileService cases;

    ProblemIncidents(
            ProblemRepository problems,
            SimilarIncidents incidents,
            CaseLinks links,
            CaseMessages messages,
            CaseFileService cases) {
        this.problems = problems;
        this.incidents = incidents;
        this.links = links;
        this.messages = messages;
        this.cases = cases;
    }

    /** Links an incident that is like others of the problem; a problem under observation learns that its cause is still there. */
    void attach(IncidentTraits incident, CaseNumber number) {
        var problem = problems.lock(number.value()).orElseThrow(() -> new NotFound("problem " + number));
        if (problem.status().isOpen() && !problemsOf(incident.number()).toList().contains(number)) {
            links.link(incident.number(), LinkType.INCIDENT_OF, number);
            if (problem.disprove(incident.registeredAt())) {
                messages.send(
                        REPORTED_AGAIN,
                        number,
                        Map.of("recurrentIncident", incident.number().value()));
            }
        }
    }

    void link(Collection<CaseNumber> linked, CaseNumber problem) {
        linked.forEach(incident -> links.link(incident, LinkType.INCIDENT_OF, problem));
    }

    /** Those of the cases that are incidents. */
    List<CaseNumber> among(Collection<CaseNumber> numbers) {
        return numbers.stream().filter(incidents::isIncident).toList();
    }

    List<CaseNumber> of(CaseNumber problem) {
        return links.of(problem).stream()
                .filter(link -> link.type() == LinkType.INCIDENT_OF && link.to().equals(problem))
                .map(CaseLink::from)
                .toList();
    }

    /** Whether an open problem looks for the cause of the incident. */
    boolean isLookedInto(CaseNumber incident) {
        return problemsOf(incident)
                .flatMap(number -> problems.findById(number.value()).stream())
                .anyMatch(problem -> problem.status().isOpen());
    }

    /** Writes an internal comment on every incident of the problem that is still open. */
    void tellOpenOnes(CaseNumber problem, String text) {
        of(problem).stream().filter(incidents::isOpen).forEach(incident -> cases.comment(incident, text, false));
    }

    /** Writes an internal comment on every incident of the problem. */
    void tellAll(CaseNumber problem, String text) {
        of(problem).forEach(incident -> cases.comment(incident, text, false));
    }

    private Stream<CaseNumber> problemsOf(CaseNumber incident) {
        return links.of(incident).stream()
                .filter(link ->
                        link.type() == LinkType.INCIDENT_OF && link.from().equals(incident))
                .map(CaseLink::to);
    }
}
