package io.opsward.identity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often somebody has tried in vain to sign in with an account, and until when it is locked for that. */
@Embeddable
class LockOut {

    private int failedAttempts;

    private @Nullable Instant lockedUntil;

    /**
     * Counts an attempt to sign in before its password is looked at, so that parallel attempts cannot outrun the count.
     *
     * @return whether the attempt may go on; false while the account is locked
     */
    boolean beginAttempt(Instant now, LockOutPolicy policy) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null) {
            lift();
        }
        failedAttempts++;
        if (policy.reachedBy(failedAttempts)) {
            lockedUntil = policy.lockedUntil(now);
        }
        return true;
    }

    void lift() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
