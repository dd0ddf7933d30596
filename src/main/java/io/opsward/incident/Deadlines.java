package io.opsward.incident;

import io.opsward.servicelevel.ClockChanged;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the clocks of the case say, kept for the list of incidents; nothing is computed here. */
@Embeddable
class Deadlines {

    private @Nullable Instant responseDue;
    private @Nullable Instant resolutionDue;
    private @Nullable Instant respondedAt;
    private boolean responseBreached;
    private boolean resolutionBreached;
    private @Nullable String breachReason;

    /** A clock that was stopped leaves the due date that it met or missed. */
    void follow(ClockChanged change) {
        if (change.clock() == ClockName.RESPONSE) {
            responseDue = dueAfter(change, responseDue);
            respondedAt = respondedAfter(change);
            responseBreached = change.missed();
        } else if (change.clock() == ClockName.RESOLUTION) {
            resolutionDue = dueAfter(change, resolutionDue);
            resolutionBreached = change.missed();
        }
    }

    void missed(ClockName clock) {
        responseBreached |= clock == ClockName.RESPONSE;
        resolutionBreached |= clock == ClockName.RESOLUTION;
    }

    void explain(@Nullable String reason) {
        breachReason = reason == null ? breachReason : reason;
    }

    private static @Nullable Instant dueAfter(ClockChanged change, @Nullable Instant before) {
        return change.state() == ClockState.STOPPED ? before : change.dueAt();
    }

    private @Nullable Instant respondedAfter(ClockChanged change) {
        if (change.state() != ClockState.STOPPED) {
            return null;
        }
        return change.kind() == ClockEvent.Kind.STOPPED ? change.at() : respondedAt;
    }
}
