package io.opsward.incident;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.util.Map;

/**
 * The grade of an incident was put right.
 *
 * @param number number of the case
 * @param before priority until now
 * @param priority priority from now on; may be the same, where only impact and urgency differ
 * @param reason why
 */
public record IncidentRegraded(CaseNumber number, Priority before, Priority priority, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "incident-regraded";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("before", before.name(), "priority", priority.name(), "reason", reason);
    }
}
