package io.opsward.change;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.schedule.Obstacle;
import io.opsward.schedule.ObstacleWords;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for change, from the first word to their acceptance (domain 2.4, C1 and C2). The process calls it. */
@Service
@Transactional
public class ChangeRequests {

    private final ChangeRepository changes;
    private final ChangeTemplates templates;
    private final ChangeSchedule schedule;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    ChangeRequests(
            ChangeRepository changes,
            ChangeTemplates templates,
            ChangeSchedule schedule,
            CurrentUser currentUser,
            Clock clock,
            ZoneId serviceZone) {
        this.changes = changes;
        this.templates = templates;
        this.schedule = schedule;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = serviceZone;
    }

    /**
     * Opens the record.
     *
     * @param requester who asks for it; null for the current user
     */
    public void open(CaseNumber number, Proposal proposal, @Nullable UserId requester) {
        var by = requester == null ? currentUser.id() : requester;
        changes.save(new Change(number, proposal, by, clock.instant()));
    }

    /**
     * Puts down that it was made without approval.
     *
     * @param carriedOutBy who did it, as far as known
     */
    public void foundOut(CaseNumber number, Execution done, @Nullable String carriedOutBy) {
        changes.take(number).foundOut(done, carriedOutBy);
    }

    /**
     * Submits the request.
     *
     * @return the request as it stands now: that of a standard change has the plans of its template
     * @throws RuleViolation if there is no rollback plan, the window is wrong, or it is too soon for that kind of change
     */
    public RequestForChange submit(CaseNumber number, RequestForChange request) {
        var whole = "standard".equals(request.wantedType()) ? request.from(template(request)) : request;
        whole.plans().requireWayBack();
        var change = changes.take(number);
        change.submit(whole, clock.instant());
        requireLeadTime(change, whole.type());
        return whole;
    }

    /**
     * Accepts it as this type.
     *
     * @return the type that it has: a high risk makes a minor change a major one
     * @throws RuleViolation {@code change.template-missing} for a standard change without template
     */
    public ChangeType accept(CaseNumber number, ChangeType type) {
        var change = changes.take(number);
        var fixed = change.classify(type);
        change.consent().add(decided(change, new Approval.Given(Approval.Kind.ACCEPTANCE, fixed.key(), null)));
        return fixed;
    }

    /** Sends it back to the requester; every approval is void, a window is given up. @return how often that has happened now */
    public int sendBack(CaseNumber number, String reason) {
        schedule.withdraw(number);
        return changes.take(number).returnToDraft(reason);
    }

    private Approval decided(Change change, Approval.Given given) {
        return new Approval(
                change.consent().round(),
                given.kind(),
                currentUser.id().value(),
                given.decision(),
                given.remark(),
                clock.instant());
    }

    private ChangeTemplate template(RequestForChange request) {
        var key = request.template();
        if (key == null) {
            throw new RuleViolation("change.template-missing");
        }
        return templates.active(key);
    }

    /** What cannot wait for the lead time is an emergency; a freeze or conflict is looked at when it is scheduled. */
    private void requireLeadTime(Change change, ChangeType type) {
        var tooSoon = schedule.obstacles(change.plannedWork(type)).stream()
                .filter(Obstacle.LeadTime.class::isInstance)
                .toList();
        if (!tooSoon.isEmpty()) {
            throw new RuleViolation("change.too-soon", new ObstacleWords(tooSoon, zone));
        }
    }
}
