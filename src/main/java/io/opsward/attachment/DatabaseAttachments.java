package io.opsward.attachment;

import io.opsward.attachment.spi.CaseAccess;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the database, so that they are saved and restored with the cases. */
@Service
@Transactional
class DatabaseAttachments implements AttachmentService {

    private final AttachmentTable table;
    private final AttachmentProperties properties;
    private final CurrentUser user;
    private final ObjectProvider<CaseAccess> access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatabaseAttachments(
            AttachmentTable table,
            AttachmentProperties properties,
            CurrentUser user,
            ObjectProvider<CaseAccess> access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.properties = properties;
        this.user = user;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Attachment keep(String fileName, InputStream content) {
        var name = FileName.of(fileName);
        var bytes = read(content);
        if (bytes.length == 0) {
            throw new RuleViolation("attachment.empty", name);
        }
        if (bytes.length > maximumSize()) {
            throw new RuleViolation(
                    "attachment.too-large", name, properties.maximumSize().toMegabytes());
        }
        var type = FileType.of(name, bytes, properties.allowedTypes());
        if (table.countUnused(user.id()) >= properties.maximumUnused()) {
            throw new RuleViolation("attachment.too-many", properties.maximumUnused());
        }
        var file = new Attachment(UUID.randomUUID(), name, type, bytes.length, null, user.id(), clock.instant());
        table.insert(file, bytes);
        return file;
    }

    private byte[] read(InputStream content) {
        try {
            return content.readNBytes(Math.toIntExact(maximumSize()) + 1);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    @Override
    public void addToCase(Collection<UUID> ids, CaseNumber number) {
        var wanted = new LinkedHashSet<>(ids);
        var found = table.find(wanted);
        var own = found.stream().allMatch(file -> mayAdd(file, number));
        if (found.size() < wanted.size() || !own) {
            throw new RuleViolation("attachment.unknown");
        }
        for (var file : found) {
            if (file.caseNumber() == null) {
                table.addToCase(file.id(), number);
                events.publishEvent(new AttachmentAdded(number, file.id(), file.name()));
            }
        }
    }

    private boolean mayAdd(Attachment file, CaseNumber number) {
        var isFree = file.caseNumber() == null && file.uploadedBy().equals(user.id());
        return isFree || number.equals(file.caseNumber());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> ofCase(CaseNumber number) {
        return table.ofCase(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> find(Collection<UUID> ids) {
        var found = table.find(ids);
        return ids.stream()
                .map(id -> found.stream()
                        .filter(file -> file.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        var file = table.find(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("attachment " + id));
        if (!mayRead(file)) {
            throw new AccessRefused("attachment " + id);
        }
        return table.content(id);
    }

    private boolean mayRead(Attachment file) {
        var number = file.caseNumber();
        var isUploader = file.uploadedBy().equals(user.id()) && !user.id().equals(UserId.SYSTEM);
        return isUploader || number != null && access.stream().anyMatch(cases -> cases.mayRead(number));
    }

    @Override
    public void discard(UUID id) {
        table.deleteUnused(id, user.id());
    }

    @Override
    public long maximumSize() {
        return properties.maximumSize().toBytes();
    }
}
