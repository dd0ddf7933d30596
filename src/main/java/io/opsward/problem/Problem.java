package io.opsward.problem;

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

/** The record of a problem, from report to closure. */
@Entity
@Table(name = "problem_record")
class Problem {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private ProblemStatus status = ProblemStatus.NEW;

    private ProblemReport report;
    private String registeredBy;
    private Instant registeredAt;

    private @Nullable Assessment assessment;
    private Investigation investigation = new Investigation();
    private Fix fix = new Fix();
    private @Nullable LearnedKnowledge learned;
    private @Nullable Lessons review;

    private @Nullable Ending ending;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Problem() {}

    Problem(CaseNumber number, ProblemReport report, UserId registeredBy, Instant now) {
        this.number = number.value();
        this.report = report;
        this.registeredBy = registeredBy.value();
        this.registeredAt = now;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    ProblemStatus status() {
        return status;
    }

    ProblemReport report() {
        return report;
    }

    Investigation investigation() {
        return investigation;
    }

    Fix fix() {
        return fix;
    }

    /** JPA makes null of a part without any value. */
    LearnedKnowledge learned() {
        if (learned == null) {
            learned = new LearnedKnowledge();
        }
        return learned;
    }

    private Ending ending() {
        if (ending == null) {
            ending = new Ending();
        }
        return ending;
    }

    void assess() {
        if (status == ProblemStatus.NEW) {
            status = ProblemStatus.ASSESSING;
        }
    }

    void accept(ProblemReport corrected, Assessment assessed) {
        requireOpen();
        report = corrected;
        assessment = assessed;
        status = ProblemStatus.ASSESSING;
    }

    /** Its incidents go on with the other one. @throws RuleViolation {@code problem.unknown-target} */
    void merge(Problem target, UserId by, Instant now) {
        if (target.number.equals(number) || !target.status.isOpen()) {
            throw new RuleViolation("problem.unknown-target", target.number);
        }
        ending().mergedInto(target.number());
        end(by, now);
    }

    void reject(String reason, UserId by, Instant now) {
        ending().because(ClosureCode.NOT_A_PROBLEM, reason);
        end(by, now);
    }

    void analyse(Instant due) {
        requireOpen();
        investigation.begin(due);
        status = ProblemStatus.ROOT_CAUSE_ANALYSIS;
    }

    void explain(Finding found, UserId by, Instant now) {
        requireIn(ProblemStatus.ROOT_CAUSE_ANALYSIS);
        investigation.found(found, by, now);
        status = ProblemStatus.KNOWN_ERROR;
    }

    /** The cause stays unknown: no more is spent on it. */
    void giveUp(String reason) {
        requireIn(ProblemStatus.ROOT_CAUSE_ANALYSIS);
        ending().because(ClosureCode.CAUSE_NOT_FOUND, reason);
    }

    void beginFix(FixRoute route, @Nullable String permanentFix) {
        requireIn(ProblemStatus.KNOWN_ERROR);
        fix.choose(route, permanentFix);
        status = ProblemStatus.FIX_IN_PROGRESS;
    }

    void fixFailed() {
        requireIn(ProblemStatus.FIX_IN_PROGRESS);
        fix.failed();
        status = ProblemStatus.KNOWN_ERROR;
    }

    void observe(Instant now) {
        requireIn(ProblemStatus.FIX_IN_PROGRESS);
        fix.observe(now);
        status = ProblemStatus.OBSERVING;
    }

    /** @return whether an incident of that moment is the first to say that the cause is not removed */
    boolean disprove(Instant incidentRegisteredAt) {
        return status == ProblemStatus.OBSERVING && fix.disprove(incidentRegisteredAt);
    }

    /** @return how it stands: the code that closing will give it */
    ClosureCode resolve(Instant now) {
        requireOpen();
        status = ProblemStatus.RESOLVED;
        return ending().resolved(fix.outcome(), now);
    }

    void reviewed(Lessons lessons) {
        requireIn(ProblemStatus.RESOLVED);
        review = lessons;
    }

    /** @throws RuleViolation {@code problem.owner-waives}: somebody else has to say that nothing can be learned */
    void waiveKnowledge(String reason, UserId by) {
        if (investigation.owner().filter(by::equals).isPresent()) {
            throw new RuleViolation("problem.owner-waives");
        }
        learned().waived(reason, by);
    }

    /** @throws RuleViolation {@code problem.knowledge-missing} without an article or a waiver */
    void close(UserId by, Instant now) {
        requireIn(ProblemStatus.RESOLVED);
        learned().requireSettled();
        end(by, now);
    }

    private void end(UserId by, Instant now) {
        requireOpen();
        ending().closed(by, now);
        status = ProblemStatus.CLOSED;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new IllegalStateException(number + " is closed");
        }
    }

    private void requireIn(ProblemStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("%s is %s, not %s".formatted(number, status, wanted));
        }
    }
}
