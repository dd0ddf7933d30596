package io.opsward.incident;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * An incident turned out to be a duplicate and was linked to the one where the work goes on.
 *
 * @param number number of the duplicate
 * @param parent number of the other incident
 */
public record IncidentLinkedToParent(CaseNumber number, CaseNumber parent) implements AuditableEvent {

    @Override
    public String action() {
        return "incident-linked-to-parent";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("parent", parent.value());
    }
}
