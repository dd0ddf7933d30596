package io.opsward.notification;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it: nothing of what it says.
 *
 * @param id rises with time
 * @param recipient who gets it
 * @param kind what it tells of; null for a daily mail
 * @param caseNumber the case; null for a daily mail
 * @param state where it stands
 * @param createdAt UTC
 * @param notBefore next attempt, UTC
 * @param attempts so far
 * @param failure of the last attempt, or null
 * @param error technical words for it, or null
 * @param sentAt UTC, or null
 */
public record OutboxMail(
        long id,
        UserId recipient,
        @Nullable MessageKind kind,
        @Nullable CaseNumber caseNumber,
        MailState state,
        Instant createdAt,
        Instant notBefore,
        int attempts,
        @Nullable MailFailure failure,
        @Nullable String error,
        @Nullable Instant sentAt) {}
