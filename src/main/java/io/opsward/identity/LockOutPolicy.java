package io.opsward.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * When wrong passwords lock an account, and for how long.
 *
 * @param failures wrong passwords in a row
 * @param duration how long the account stays locked
 */
record LockOutPolicy(int failures, Duration duration) {

    static LockOutPolicy of(IdentityProperties settings) {
        return new LockOutPolicy(settings.failuresUntilLocked(), settings.lockedFor());
    }

    boolean reachedBy(int failedAttempts) {
        return failedAttempts >= failures;
    }

    Instant lockedUntil(Instant now) {
        return now.plus(duration);
    }
}
