package io.opsward.incident;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to incidents (domain 2.2). The process calls it step by step; the current user is who did the step. */
@Service
@Transactional
public class IncidentService {

    private static final String RESTORED = "incident-restored";
    private static final String REOPENED = "incident-reopened";

    private final IncidentRepository incidents;
    private final KnowledgeService knowledge;
    private final CaseLinks links;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentService(
            IncidentRepository incidents,
            KnowledgeService knowledge,
            CaseLinks links,
            ProcessGateway processes,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.links = links;
        this.processes = processes;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the record of what was reported. */
    public void register(CaseNumber number, IncidentReport report) {
        incidents.save(new Incident(number, report, currentUser.id(), clock.instant()));
    }

    /** The service desk has found that it is an incident. */
    public void accept(CaseNumber number) {
        get(number).accept();
    }

    /**
     * Classifies and grades it.
     *
     * @param corrected the report as the service desk has put it right
     */
    public void grade(CaseNumber number, IncidentReport corrected, Grading grading) {
        get(number).grade(corrected, grading, clock.instant());
        events.publishEvent(new IncidentGraded(number));
    }

    /** Somebody has taken one of its tasks, to find the cause or to solve it. */
    public void taken(CaseNumber number, UserId by) {
        get(number).crew().join(by);
    }

    /**
     * Records the solution, counts the article that helped and tells the commander's track.
     *
     * @param breachReason why it took longer than promised, or null if it did not
     * @return who solved it
     */
    public UserId resolve(CaseNumber number, Solution solution, @Nullable String breachReason) {
        var incident = get(number);
        incident.deadlines().explain(breachReason);
        incident.resolve(solution, currentUser.id(), clock.instant());
        Optional.ofNullable(solution.knowledgeUsed())
                .map(ArticleId::new)
                .ifPresent(article -> knowledge.recordUse(article, number));
        if (incident.grade().isMajor()) {
            processes.send(RESTORED, number, Map.of());
        }
        events.publishEvent(new IncidentResolved(number, currentUser.id()));
        return currentUser.id();
    }

    /**
     * Records the client's answer.
     *
     * @return whether somebody of the client has accepted in person, so that the solver may close it
     */
    public boolean confirm(CaseNumber number, boolean accepted) {
        var incident = get(number);
        var inPerson = accepted && isOfClient(incident);
        incident.confirm(currentUser.id(), inPerson);
        return inPerson;
    }

    /** Takes the work up again; an open review of a major incident is called off. @return how often that has happened now */
    public int reopen(CaseNumber number) {
        var incident = get(number);
        if (incident.grade().isMajor()) {
            processes.send(REOPENED, number, Map.of());
        }
        return incident.reopen(clock.instant());
    }

    /** Closes it; who may do so stands in the model. @throws RuleViolation without closure code */
    public void close(CaseNumber number, Closure closure) {
        get(number).close(closure, currentUser.id(), clock.instant());
        events.publishEvent(new IncidentClosed(number));
    }

    /** Records what the client thinks of the service. */
    public void rate(CaseNumber number, Rating rating) {
        get(number).rate(rating);
    }

    /**
     * Links a duplicate to the incident where the work goes on, and ends it.
     *
     * @param parent number as entered
     * @throws RuleViolation {@code incident.unknown-parent} unless it is another incident that goes on or was solved;
     *     {@code casefile.link-circle} if that one is a duplicate of this one
     */
    public void linkDuplicate(CaseNumber number, @Nullable String parent) {
        var other = Optional.ofNullable(parent)
                .flatMap(incidents::findById)
                .orElseThrow(() -> new RuleViolation("incident.unknown-parent", parent == null ? "–" : parent));
        get(number).endAsDuplicateOf(other, clock.instant());
        links.link(number, LinkType.DUPLICATE_OF, other.number());
    }

    /** Ends it without a solution. @param reason why */
    public void cancel(CaseNumber number, String reason) {
        get(number).cancel(reason, clock.instant());
        events.publishEvent(new IncidentCancelled(number, reason));
    }

    private boolean isOfClient(Incident incident) {
        return incident.clientGroup().filter(currentUser::isInAnyOf).isPresent();
    }

    private Incident get(CaseNumber number) {
        return incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
    }
}
