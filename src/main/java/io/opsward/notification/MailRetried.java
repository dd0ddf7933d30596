package io.opsward.notification;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/**
 * An administrator has mails tried again.
 *
 * @param subject recipient of the one mail, or {@code mail-outbox} for all that were given up
 * @param count how many
 */
public record MailRetried(String subject, int count) implements AuditableEvent {

    @Override
    public String action() {
        return "mail-retried";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("count", String.valueOf(count));
    }
}
