package io.opsward.audit;

import io.opsward.identity.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param id rises with time
 * @param at UTC
 * @param actor who did it, or the system, or {@code anonymous} at the door
 * @param action in kebab case; shown as {@code audit.action.<action>}
 * @param subject what it was done to
 * @param details further facts by name
 * @param refused whether the act was refused
 * @param remoteAddress where the request came from; null where no request was
 */
public record AuditEntry(
        long id,
        Instant at,
        UserId actor,
        String action,
        String subject,
        Map<String, String> details,
        boolean refused,
        @Nullable String remoteAddress) {}
