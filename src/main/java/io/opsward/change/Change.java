package io.opsward.change;

import io.opsward.identity.UserId;
import io.opsward.schedule.PlannedWork;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of a change, from request to closure. */
@Entity
@Table(name = "change_record")
class Change {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status = ChangeStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeType type;

    private Proposal proposal;
    private String registeredBy;
    private Instant registeredAt;
    private boolean unauthorized;

    private Planning planning = new Planning();
    private Extent extent = new Extent();
    private Consent consent = new Consent();
    private Work work = new Work();
    private Aftermath aftermath = new Aftermath();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Change() {}

    Change(CaseNumber number, Proposal proposal, UserId registeredBy, Instant now) {
        this.number = number.value();
        this.proposal = proposal;
        this.registeredBy = registeredBy.value();
        this.registeredAt = now;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    ChangeStatus status() {
        return status;
    }

    Proposal proposal() {
        return proposal;
    }

    Extent extent() {
        return extent;
    }

    Consent consent() {
        return consent;
    }

    Work work() {
        return work;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    /** @throws IllegalStateException while it is not accepted */
    ChangeType type() {
        if (type == null) {
            throw new IllegalStateException(number + " has no type yet");
        }
        return type;
    }

    Planning planning() {
        return planning;
    }

    /** The work as its calendar sees it. */
    PlannedWork plannedWork() {
        return plannedWork(type());
    }

    PlannedWork plannedWork(ChangeType as) {
        var notice = new PlannedWork.Notice(planning.submittedAt(), as.leadDays());
        var slot = planning.slot();
        return new PlannedWork(
                number(), slot.window(), slot.rollbackDeadline(), extent.items(), extent.services(), notice);
    }

    /** The case it was raised from, empty if somebody asked for it of their own accord. */
    Optional<CaseNumber> raisedFrom() {
        return Optional.ofNullable(proposal.raisedFrom()).map(CaseNumber::new);
    }

    boolean isAwaited() {
        return proposal.awaited();
    }

    boolean isUnauthorized() {
        return unauthorized;
    }

    void reach(ChangeStatus reached) {
        if (status.isEnd() && status != reached) {
            throw new IllegalStateException(number + " has ended: " + status);
        }
        status = reached;
    }

    /** It was made without asking anybody. */
    void foundOut(Execution done, @Nullable String by) {
        unauthorized = true;
        work.found(done, by);
    }

    void submit(RequestForChange request, Instant now) {
        requireDraft();
        proposal = request.proposal();
        planning.submit(request, now);
        extent.touch(request.items(), request.services());
        work.plan(request.steps());
    }

    /** The type is fixed here and nowhere later, but for what a risk demands. */
    ChangeType classify(ChangeType found) {
        requireDraft();
        if (found == ChangeType.STANDARD && !planning.hasTemplate()) {
            throw new RuleViolation("change.template-missing");
        }
        type = found.under(planning.risk().level());
        return type;
    }

    /** Back to the requester: every approval so far is void. @return how often that has happened now */
    int returnToDraft(String reason) {
        type = null;
        status = ChangeStatus.DRAFT;
        return consent.beginAgain(reason);
    }

    /** Takes over what the fields have found. @return the type that the risk demands */
    ChangeType rate(Risk assessed, int downtimeMinutes) {
        planning.rate(assessed, downtimeMinutes);
        type = type().under(assessed.level());
        return type;
    }

    /** Major, emergency, unsuccessful and unapproved changes are reviewed, once. */
    boolean needsReview() {
        var heavy = type == ChangeType.MAJOR || type == ChangeType.EMERGENCY;
        return !aftermath.isReviewed()
                && (heavy
                        || unauthorized
                        || work.result().filter(ChangeResult::isUnsuccessful).isPresent());
    }

    void close(ChangeResult code, @Nullable String remark, UserId by, Instant now) {
        if (!aftermath.isConfigured()) {
            throw new RuleViolation("change.configuration-open");
        }
        if (work.result().filter(result -> result != code).isPresent()) {
            throw new RuleViolation("change.closure-code-wrong");
        }
        end(code, remark, by, now);
    }

    void end(ChangeResult how, @Nullable String remark, UserId by, Instant now) {
        work.endedAs(how);
        aftermath.closed(remark, by, now);
    }

    private void requireDraft() {
        if (status != ChangeStatus.DRAFT) {
            throw new RuleViolation("change.not-draft");
        }
    }
}
