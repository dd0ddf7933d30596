package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the cause is removed, how often that was tried, and what came of it. */
@Embeddable
class Fix {

    private @Nullable String permanentFix;

    @Enumerated(EnumType.STRING)
    private @Nullable FixRoute route;

    private @Nullable String changeNumber;
    private int failedFixCount;
    private @Nullable String riskAcceptedBy;
    private @Nullable String riskSignedBy;
    private @Nullable Instant observingSince;
    private int recurrenceCount;
    private boolean disproved;
    private @Nullable String verification;

    void choose(FixRoute chosen, @Nullable String how) {
        route = chosen;
        permanentFix = how;
    }

    void changed(@Nullable String change) {
        changeNumber = change;
    }

    void failed() {
        failedFixCount++;
    }

    void acceptedRisk(UserId by, @Nullable String onBehalfOf) {
        riskAcceptedBy = by.value();
        riskSignedBy = onBehalfOf;
    }

    void observe(Instant now) {
        observingSince = now;
    }

    /** @return whether an incident of that moment is the first to say that the cause is still there */
    boolean disprove(Instant incidentRegisteredAt) {
        var first = !disproved && observingSince != null && !incidentRegisteredAt.isBefore(observingSince);
        disproved = disproved || first;
        return first;
    }

    int recurred() {
        observingSince = null;
        disproved = false;
        return ++recurrenceCount;
    }

    /** @throws RuleViolation {@code problem.came-again} if the message of another incident is on its way */
    void verified(String observed) {
        if (disproved) {
            throw new RuleViolation("problem.came-again");
        }
        verification = observed;
    }

    ClosureCode outcome() {
        return riskAcceptedBy == null ? ClosureCode.FIXED : ClosureCode.RISK_ACCEPTED;
    }
}
