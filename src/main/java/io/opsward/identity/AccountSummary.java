package io.opsward.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list of accounts shows it.
 *
 * @param id name to sign in with
 * @param displayName name of the person
 * @param enabled whether it may be used at all
 * @param administrator whether the person keeps accounts
 * @param lockedUntil null unless locked after wrong passwords
 * @param outside whether the person signs in through an outside service
 * @param lastSignInAt null before the first
 * @param email where mail reaches the person, or null
 * @param groups from posts, from the sign-in service and from the account
 */
public record AccountSummary(
        UserId id,
        String displayName,
        boolean enabled,
        boolean administrator,
        @Nullable Instant lockedUntil,
        boolean outside,
        @Nullable Instant lastSignInAt,
        @Nullable String email,
        Set<GroupKey> groups) {

    /** Whether wrong passwords have locked the account at that time. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    AccountSummary in(Set<GroupKey> known) {
        return new AccountSummary(
                id, displayName, enabled, administrator, lockedUntil, outside, lastSignInAt, email, known);
    }
}
