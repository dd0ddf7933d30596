package io.opsward.configuration;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/**
 * A file of configuration items was imported.
 *
 * @param warrant what allowed it
 * @param entered how many items are new
 * @param changed how many were there already and changed
 */
public record ConfigurationItemsImported(Warrant warrant, long entered, long changed) implements AuditableEvent {

    @Override
    public String action() {
        return "configuration-items-imported";
    }

    @Override
    public String subject() {
        return warrant.number();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "remark", warrant.remark(), "entered", String.valueOf(entered), "changed", String.valueOf(changed));
    }
}
