package io.opsward.configuration;

import io.opsward.shared.AuditableEvent;
import java.util.List;
import java.util.Map;

/**
 * A configuration item was entered or changed by hand.
 *
 * @param number the item
 * @param warrant what allowed it
 * @param fields what changed
 */
public record ConfigurationItemChanged(ItemNumber number, Warrant warrant, List<FieldChange> fields)
        implements AuditableEvent {

    @Override
    public String action() {
        return "configuration-item-changed";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        var changed = String.join(", ", fields.stream().map(FieldChange::field).toList());
        return Map.of("warrant", warrant.number(), "remark", warrant.remark(), "fields", changed);
    }
}
