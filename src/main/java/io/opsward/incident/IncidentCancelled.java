package io.opsward.incident;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * An incident was withdrawn, or was none.
 *
 * @param number number of the case
 * @param reason why
 */
public record IncidentCancelled(CaseNumber number, String reason) implements AuditableEvent {

    @Override
    public String action() {
        return "incident-cancelled";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
