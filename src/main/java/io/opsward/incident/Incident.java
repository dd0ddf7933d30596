package io.opsward.incident;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The record of an incident, from report to closure. */
@Entity
@Table(name = "incident_record")
class Incident {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status = IncidentStatus.NEW;

    private IncidentReport report;
    private String registeredBy;
    private Instant registeredAt;

    private @Nullable Grading grading;
    private @Nullable Deadlines deadlines;
    private Waiting waiting = new Waiting();
    private Crew crew = new Crew();
    private Settlement settlement = new Settlement();
    private int reopenCount;

    private @Nullable Closure closure;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    private @Nullable Rating rating;
    private @Nullable String duplicateOf;
    private @Nullable String cancelReason;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Incident() {}

    Incident(CaseNumber number, IncidentReport report, UserId registeredBy, Instant now) {
        this.number = number.value();
        this.report = report;
        this.registeredBy = registeredBy.value();
        this.registeredAt = now;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    IncidentStatus status() {
        return status;
    }

    Crew crew() {
        return crew;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    String clientOrganisation() {
        return report.clientOrganisation();
    }

    boolean isMajor() {
        return grading != null && grading.isMajor();
    }

    void accept() {
        requireRunning();
        status = IncidentStatus.ACCEPTED;
    }

    /** Puts down what the service desk has found out, and by when something has to happen. */
    void grade(IncidentReport corrected, Grading graded, Deadlines promised) {
        requireRunning();
        report = corrected;
        grading = graded;
        deadlines = promised;
        status = IncidentStatus.IN_PROGRESS;
    }

    void supportTaken(UserId by, Instant now) {
        crew.join(by);
        requireGraded().supportTaken(now);
    }

    void diagnosisTaken(UserId by, Instant now) {
        crew.join(by);
        requireGraded().diagnosisTaken(now);
    }

    int transfer(GroupKey group) {
        requireRunning();
        return crew.transfer(group);
    }

    void hold(HoldReason reason, Instant now) {
        requireRunning();
        waiting.begin(reason, now);
        status = IncidentStatus.ON_HOLD;
    }

    void resume(Instant now) {
        waiting.end(now);
        status = IncidentStatus.IN_PROGRESS;
    }

    void resolve(Solution found, UserId by, Instant now) {
        requireRunning();
        if (found.firstLineResolved()) {
            requireGraded().solvedByFirstLine();
        }
        crew.join(by);
        settlement.solved(found, by, now);
        status = IncidentStatus.RESOLVED;
    }

    void confirm(UserId by, boolean acceptedInPerson) {
        settlement.answered(by, acceptedInPerson);
    }

    int reopen() {
        requireRunning();
        settlement.undone();
        status = IncidentStatus.IN_PROGRESS;
        return ++reopenCount;
    }

    void close(Closure how, UserId by, Instant now) {
        how.requireCode();
        settlement.requireMayBeClosedBy(by);
        closure = how;
        closedBy = by.value();
        closedAt = now;
        status = IncidentStatus.CLOSED;
    }

    void rate(Rating given) {
        rating = given;
    }

    void linkTo(Incident parent, Instant now) {
        if (parent.number.equals(number) || parent.status == IncidentStatus.CANCELLED) {
            throw new RuleViolation("incident.unknown-parent", parent.number);
        }
        duplicateOf = parent.number;
        end(now);
    }

    void cancel(String reason, Instant now) {
        cancelReason = reason;
        end(now);
    }

    private void end(Instant now) {
        requireRunning();
        closedAt = now;
        status = IncidentStatus.CANCELLED;
    }

    private Deadlines requireGraded() {
        if (deadlines == null) {
            throw new IllegalStateException(number + " is not graded");
        }
        return deadlines;
    }

    private void requireRunning() {
        if (status.isEnd()) {
            throw new IllegalStateException(number + " has ended: " + status);
        }
    }
}
