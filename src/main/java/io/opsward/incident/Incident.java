package io.opsward.incident;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleContent;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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

    private Grade grade = new Grade();
    private Deadlines deadlines = new Deadlines();
    private Waiting waiting = new Waiting();
    private Crew crew = new Crew();
    private Settlement settlement = new Settlement();
    private int reopenCount;

    private @Nullable Closure closure;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    private @Nullable Rating rating;
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

    IncidentReport report() {
        return report;
    }

    Crew crew() {
        return crew;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** Whose people may answer for the client; empty while the client is unknown. */
    Optional<GroupKey> clientGroup() {
        return Optional.ofNullable(report.clientOrganisation()).map(GroupKey::ofClient);
    }

    Grade grade() {
        return grade;
    }

    void accept() {
        requireRunning();
        status = IncidentStatus.ACCEPTED;
    }

    /** Waits for an answer of the client. */
    boolean awaitsClient() {
        return status == IncidentStatus.ON_HOLD && waiting.isFor(HoldReason.AWAITING_CLIENT);
    }

    /** Puts down what the service desk has found out. */
    void grade(IncidentReport corrected, Grading graded, Instant now) {
        requireRunning();
        report = corrected;
        grade.determine(graded, now);
        status = IncidentStatus.IN_PROGRESS;
    }

    /** Puts down that the grade was wrong. @return the grade before */
    Grading regrade(String impact, String urgency, Priority priority, Instant now) {
        requireRunning();
        return grade.correct(impact, urgency, priority, now);
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
        crew.join(by);
        settlement.solved(found, by, now);
        status = IncidentStatus.RESOLVED;
    }

    void confirm(UserId by, boolean acceptedInPerson) {
        settlement.answered(by, acceptedInPerson);
    }

    int reopen(Instant now) {
        requireRunning();
        settlement.undone();
        grade.declare(now);
        status = IncidentStatus.IN_PROGRESS;
        return ++reopenCount;
    }

    void close(Closure how, UserId by, Instant now) {
        how.requireCode();
        closure = how;
        closedBy = by.value();
        closedAt = now;
        status = IncidentStatus.CLOSED;
    }

    /** What it has taught, once it is solved. @param symptom what was seen, or null */
    ArticleContent lesson(@Nullable String symptom) {
        return settlement.lesson(report.title(), Objects.requireNonNullElse(symptom, ""));
    }

    void rate(Rating given) {
        rating = given;
    }

    void endAsDuplicateOf(Incident parent, Instant now) {
        if (parent.number.equals(number) || parent.status == IncidentStatus.CANCELLED) {
            throw new RuleViolation("incident.unknown-parent", parent.number);
        }
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

    private void requireRunning() {
        if (status.isEnd()) {
            throw new IllegalStateException(number + " has ended: " + status);
        }
    }
}
