package io.opsward.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a mail that did not go out is tried again: soon at first, then less and less often, for a day. */
final class RetryPauses {

    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));

    private RetryPauses() {}

    /**
     * The next attempt.
     *
     * @param attempt number of the one that failed, from 1
     * @param dueAt since when the mail could have gone out
     * @return null if it is given up
     */
    static @Nullable Instant next(int attempt, Instant dueAt, Instant now) {
        var pause = PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
        var next = now.plus(pause);
        return next.isAfter(dueAt.plus(GIVEN_UP_AFTER)) ? null : next;
    }
}
