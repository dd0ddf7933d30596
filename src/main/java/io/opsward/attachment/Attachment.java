package io.opsward.attachment;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept file, without its content.
 *
 * @param id identifier; forms hold it as text
 * @param name file name as uploaded, without path
 * @param contentType as detected from the content, not as the browser said
 * @param size bytes
 * @param caseNumber case it belongs to, or null until the form is completed
 * @param uploadedBy who added it
 * @param uploadedAt UTC
 */
public record Attachment(
        UUID id,
        String name,
        String contentType,
        long size,
        @Nullable CaseNumber caseNumber,
        UserId uploadedBy,
        Instant uploadedAt) {}
