package io.opsward.change;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/**
 * A template of standard changes was entered or changed.
 *
 * @param key its key
 * @param active whether new changes may be made from it
 */
public record ChangeTemplateKept(String key, boolean active) implements AuditableEvent {

    @Override
    public String action() {
        return "change-template-kept";
    }

    @Override
    public String subject() {
        return key;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("active", String.valueOf(active));
    }
}
