package io.opsward.incident;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was promised, and when somebody began: a claim of a person counts as response, no automatic receipt does. */
@Embeddable
class Deadlines {

    private Instant responseDue;
    private Instant resolutionDue;
    private @Nullable Instant supportTakenAt;
    private @Nullable Instant respondedAt;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Deadlines() {}

    Deadlines(Instant responseDue, Instant resolutionDue) {
        this.responseDue = responseDue;
        this.resolutionDue = resolutionDue;
    }

    Instant resolutionDue() {
        return resolutionDue;
    }

    @Nullable
    Instant respondedAt() {
        return respondedAt;
    }

    void supportTaken(Instant now) {
        supportTakenAt = supportTakenAt == null ? now : supportTakenAt;
    }

    void diagnosisTaken(Instant now) {
        respondedAt = respondedAt == null ? now : respondedAt;
    }

    /** No group was needed: first support was the response. */
    void solvedByFirstLine() {
        respondedAt = respondedAt == null ? supportTakenAt : respondedAt;
    }
}
