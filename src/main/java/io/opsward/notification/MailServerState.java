package io.opsward.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mail server does.
 *
 * @param configured whether there is one; without it no mail is written
 * @param lastSentAt when it took the last mail, UTC; null if it never did, or not for long
 * @param failingSince since when nothing goes out, UTC; null if all is well
 * @param failure why, or null
 */
public record MailServerState(
        boolean configured,
        @Nullable Instant lastSentAt,
        @Nullable Instant failingSince,
        @Nullable MailFailure failure) {}
