package io.opsward.engine;

import io.opsward.shared.AuditableEvent;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                "values", values());
    }

    /** In the order of the alphabet, moments in UTC. */
    private String values() {
        return new TreeMap<>(message.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + "=" + text(value.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value instanceof Date moment ? moment.toInstant().toString() : String.valueOf(value);
    }
}
