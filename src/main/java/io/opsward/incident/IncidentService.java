package io.opsward.incident;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.servicelevel.ServiceLevelService;
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

    private final IncidentRepository incidents;
    private final ServiceLevelService serviceLevels;
    private final KnowledgeService knowledge;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentService(
            IncidentRepository incidents,
            ServiceLevelService serviceLevels,
            KnowledgeService knowledge,
            ProcessGateway processes,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.serviceLevels = serviceLevels;
        this.knowledge = knowledge;
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
     * Classifies it and sets the due dates, counted from registration.
     *
     * @param corrected the report as the service desk has put it right
     */
    public void grade(CaseNumber number, IncidentReport corrected, Grading grading) {
        var incident = get(number);
        var priority = grading.priority();
        var promised = new Deadlines(
                serviceLevels.responseDue(priority, incident.registeredAt()),
                serviceLevels.resolutionDue(priority, incident.registeredAt()));
        incident.grade(corrected, grading, promised);
    }

    /** Somebody has begun with first support. */
    public void supportTaken(CaseNumber number, UserId by) {
        get(number).supportTaken(by, clock.instant());
    }

    /** Somebody of a group has taken it, to find the cause or to solve it. */
    public void diagnosisTaken(CaseNumber number, UserId by) {
        get(number).diagnosisTaken(by, clock.instant());
    }

    /** It was sent to a group. */
    public void dispatch(CaseNumber number, GroupKey group) {
        get(number).crew().dispatch(group);
    }

    /** Hands it to another group. @return how often that has happened now */
    public int transfer(CaseNumber number, GroupKey group) {
        return get(number).transfer(group);
    }

    /** Lets it wait. */
    public void hold(CaseNumber number, HoldReason reason) {
        get(number).hold(reason, clock.instant());
    }

    /** Goes on after waiting. */
    public void resume(CaseNumber number) {
        get(number).resume(clock.instant());
    }

    /** Records the solution, counts the article that helped and tells the commander's track. @return who solved it */
    public UserId resolve(CaseNumber number, Solution solution) {
        var incident = get(number);
        incident.resolve(solution, currentUser.id(), clock.instant());
        Optional.ofNullable(solution.knowledgeUsed())
                .map(ArticleId::new)
                .ifPresent(article -> knowledge.recordUse(article, number));
        if (incident.isMajor()) {
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

    /** Takes the work up again. @return how often that has happened now */
    public int reopen(CaseNumber number) {
        return get(number).reopen();
    }

    /**
     * Closes it.
     *
     * @throws RuleViolation without closure code, or by the solver before the client has confirmed in person
     */
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
     * @throws RuleViolation {@code incident.unknown-parent} unless it is another incident that goes on or was solved
     */
    public void linkDuplicate(CaseNumber number, @Nullable String parent) {
        var other = Optional.ofNullable(parent)
                .flatMap(incidents::findById)
                .orElseThrow(() -> new RuleViolation("incident.unknown-parent", parent == null ? "–" : parent));
        get(number).linkTo(other, clock.instant());
        events.publishEvent(new IncidentLinkedToParent(number, other.number()));
    }

    /** Ends it without a solution. @param reason why */
    public void cancel(CaseNumber number, String reason) {
        get(number).cancel(reason, clock.instant());
        events.publishEvent(new IncidentCancelled(number, reason));
    }

    /** Lets somebody lead the work. @throws RuleViolation if that person works on the solution */
    public void appointCommander(CaseNumber number, UserId commander) {
        get(number).crew().follow(commander);
        events.publishEvent(new CommanderAppointed(number, commander));
    }

    /** Who leads the work, empty for incidents that are not major. */
    @Transactional(readOnly = true)
    public Optional<UserId> commanderOf(CaseNumber number) {
        return incidents
                .findById(number.value())
                .flatMap(incident -> incident.crew().commander());
    }

    private boolean isOfClient(Incident incident) {
        var organisation = incident.clientOrganisation();
        return organisation != null && currentUser.isInAnyOf(GroupKey.ofClient(organisation));
    }

    private Incident get(CaseNumber number) {
        return incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
    }
}
