package io.opsward.engine;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/** Somebody has discarded a message that nobody can receive. Published within the transaction of the act. */
public record MessageDiscarded(UndeliveredMessage message) implements AuditableEvent {

    @Override
    public String action() {
        return "message-discarded";
    }

    @Override
    public String subject() {
        return message.caseNumber().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "message", message.name(),
                "sent", message.sentAt().toString(),
                "values", message.values().toString());
    }
}
