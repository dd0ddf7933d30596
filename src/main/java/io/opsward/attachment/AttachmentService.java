package io.opsward.attachment;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps files: checked by name and detected content type, limited in size, readable by those who may read the case. */
public interface AttachmentService {

    /**
     * Keeps a file of the current user, not yet of a case.
     *
     * @throws RuleViolation {@code attachment.too-large}, {@code attachment.type-refused}, {@code attachment.empty}
     */
    Attachment keep(String fileName, InputStream content);

    /**
     * Makes the files part of the case.
     *
     * @throws RuleViolation {@code attachment.unknown} if one is not there or is another person's
     */
    void addToCase(Collection<UUID> ids, CaseNumber number);

    /** Files of the case, newest first. */
    List<Attachment> ofCase(CaseNumber number);

    /** Facts of the files that exist, in the given order. */
    List<Attachment> find(Collection<UUID> ids);

    /**
     * The content, for the uploader and for those who may read the case.
     *
     * @throws NotFound if there is no such file
     * @throws AccessRefused if the current user may not read it
     */
    byte[] content(UUID id);

    /** Drops a file of the current user that belongs to no case. */
    void discard(UUID id);

    /** Bytes that one file may have. */
    long maximumSize();
}
