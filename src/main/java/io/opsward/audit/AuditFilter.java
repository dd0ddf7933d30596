package io.opsward.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are wanted.
 *
 * @param from first moment, or null
 * @param until first moment no longer wanted, or null
 * @param actor account, or empty for everybody
 * @param action in kebab case, or empty for every action
 * @param subject what it was done to, or empty
 * @param refusedOnly whether only refused acts are wanted
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        String actor,
        String action,
        String subject,
        boolean refusedOnly) {

    /** Everything. */
    public static AuditFilter none() {
        return new AuditFilter(null, null, "", "", "", false);
    }
}
