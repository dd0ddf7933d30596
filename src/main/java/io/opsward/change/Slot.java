package io.opsward.change;

import io.opsward.schedule.Window;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When a change is carried out.
 *
 * @param windowStart first moment, UTC
 * @param windowEnd first moment after it, UTC
 * @param rollbackDeadline last moment at which going back is still possible, UTC
 */
@Embeddable
public record Slot(Instant windowStart, Instant windowEnd, Instant rollbackDeadline) {

    Window window() {
        return new Window(windowStart, windowEnd);
    }

    /** Whether there is time to begin. */
    boolean isOpenAt(Instant moment) {
        return !moment.isBefore(windowStart) && moment.isBefore(rollbackDeadline);
    }

    /** Whether everything between the two moments lies within the window. */
    boolean covers(Instant from, Instant until) {
        return !from.isBefore(windowStart) && !until.isAfter(windowEnd);
    }
}
