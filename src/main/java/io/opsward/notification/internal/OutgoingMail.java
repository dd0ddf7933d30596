package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this node is about to send.
 *
 * @param id row
 * @param key the same at every attempt
 * @param recipient who gets it
 * @param messageId the message it tells, or null for a daily mail
 * @param digestAfter last message of the daily mail before
 * @param digestUntil last message of this one
 * @param attempt number of this attempt; only the latest writes down how it went
 * @param dueAt since when it could have gone out, UTC
 */
record OutgoingMail(
        long id,
        UUID key,
        UserId recipient,
        @Nullable Long messageId,
        long digestAfter,
        long digestUntil,
        int attempt,
        Instant dueAt) {}
