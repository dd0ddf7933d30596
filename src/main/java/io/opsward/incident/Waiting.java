package io.opsward.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long an incident has waited, and what it waits for now. */
@Embeddable
class Waiting {

    @Enumerated(EnumType.STRING)
    private @Nullable HoldReason holdReason;

    private @Nullable Instant heldSince;
    private long holdMinutes;

    void begin(HoldReason reason, Instant now) {
        holdReason = reason;
        heldSince = now;
    }

    void end(Instant now) {
        if (heldSince == null) {
            throw new IllegalStateException("Not on hold");
        }
        holdMinutes += Duration.between(heldSince, now).toMinutes();
        heldSince = null;
        holdReason = null;
    }

    boolean isFor(HoldReason reason) {
        return holdReason == reason;
    }

    long minutes() {
        return holdMinutes;
    }
}
