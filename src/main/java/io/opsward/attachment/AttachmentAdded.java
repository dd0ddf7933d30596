package io.opsward.attachment;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import java.util.UUID;

/**
 * A file has become part of a case.
 *
 * @param number the case
 * @param id the file
 * @param name its name
 */
public record AttachmentAdded(CaseNumber number, UUID id, String name) implements AuditableEvent {

    @Override
    public String action() {
        return "attachment-added";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file", name, "id", id.toString());
    }
}
