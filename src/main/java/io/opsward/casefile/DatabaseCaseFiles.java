package io.opsward.casefile;

import io.opsward.attachment.AttachmentService;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseCaseFiles implements CaseFileService {

    private static final int LONGEST_COMMENT = 4_000;

    private final CaseRecords records;
    private final CaseReaders readers;
    private final CaseSearch search;
    private final CaseComments comments;
    private final AttachmentService attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatabaseCaseFiles(
            CaseRecords records,
            CaseReaders readers,
            CaseSearch search,
            CaseComments comments,
            AttachmentService attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.readers = readers;
        this.search = search;
        this.comments = comments;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseSummary get(CaseNumber number) {
        var summary = records.find(number).orElseThrow(() -> new NotFound("case " + number));
        if (!readers.mayRead(summary)) {
            throw new AccessRefused("case " + number);
        }
        return summary;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(CaseNumber number) {
        return readers.mayRead(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayContribute(CaseNumber number) {
        return readers.mayContribute() && readers.mayRead(number);
    }

    @Override
    public boolean readsInternal() {
        return readers.readsAll();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, CaseSummary> find(Collection<CaseNumber> numbers) {
        return records.find(numbers).stream()
                .filter(readers::mayRead)
                .collect(Collectors.toMap(CaseSummary::number, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseSummary> search(String words, boolean openOnly, @Nullable CaseNumber before, int limit) {
        return search.search(words, openOnly, before, limit);
    }

    @Override
    public void comment(CaseNumber number, String text, boolean visibleToClient) {
        requireContributor(number);
        var written = text.strip();
        if (written.isEmpty()) {
            throw new RuleViolation("casefile.comment-empty");
        }
        if (written.length() > LONGEST_COMMENT) {
            throw new RuleViolation("casefile.comment-too-long", LONGEST_COMMENT);
        }
        write(number, new CaseComment(readers.id(), clock.instant(), written, visibleToClient || !readers.readsAll()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseComment> comments(CaseNumber number) {
        get(number);
        return comments.of(number, readers.readsAll());
    }

    @Override
    public void attach(CaseNumber number, Collection<UUID> added) {
        requireContributor(number);
        attachments.addToCase(added, number);
    }

    @Override
    public void note(CaseNumber number, String text) {
        var note = text.strip();
        if (!note.isEmpty()) {
            var cut = note.length() <= LONGEST_COMMENT ? note : note.substring(0, LONGEST_COMMENT - 1) + "…";
            write(number, new CaseComment(UserId.SYSTEM, clock.instant(), cut, true));
        }
    }

    private void write(CaseNumber number, CaseComment comment) {
        comments.add(number, comment);
        records.addWords(number, comment.visibleToClient(), comment.text());
        events.publishEvent(new CaseCommented(number, comment.by(), comment.text(), comment.visibleToClient()));
    }

    private void requireContributor(CaseNumber number) {
        get(number);
        if (!readers.mayContribute()) {
            throw new AccessRefused("add to case " + number);
        }
    }
}
