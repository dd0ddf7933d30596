package io.opsward.incident;

import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the grade of incidents right while they are worked on. */
@Service
@Transactional
public class IncidentRegrading {

    private static final String DOWNGRADED = "incident-downgraded";

    private final IncidentRepository incidents;
    private final ProcessGateway processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentRegrading(
            IncidentRepository incidents, ProcessGateway processes, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the incident another grade; one that is no major incident any more ends the commander's track.
     *
     * @return whether it has become a major incident
     * @throws RuleViolation {@code incident.same-grade} if nothing changes
     */
    public boolean regrade(CaseNumber number, NewGrade grade) {
        var incident = incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
        var before = incident.regrade(grade.impact(), grade.urgency(), grade.priority(), clock.instant());
        if (before.impact().equals(grade.impact()) && before.urgency().equals(grade.urgency())) {
            throw new RuleViolation("incident.same-grade");
        }
        if (before.isMajor() && !incident.grade().isMajor()) {
            processes.send(DOWNGRADED, number, Map.of());
        }
        events.publishEvent(new IncidentRegraded(number, before.priority(), grade.priority(), grade.reason()));
        return incident.grade().isMajor() && !before.isMajor();
    }

    /**
     * Another grade.
     *
     * @param impact high, medium or low
     * @param urgency high, medium or low
     * @param priority from the matrix of both
     * @param reason why the first grade was wrong
     */
    public record NewGrade(String impact, String urgency, Priority priority, String reason) {}
}
