package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins, continues and saves drafts; an article has one at most. */
@Component
class Drafts {

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final Readership readership;
    private final Clock clock;
    private final ZoneId serviceZone;

    Drafts(ArticleRecords records, VersionRecords versions, Readership readership, Clock clock, ZoneId serviceZone) {
        this.records = records;
        this.versions = versions;
        this.readership = readership;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    ArticleVersion begin(ArticleContent content, @Nullable CaseNumber source) {
        content.requireStorable();
        var now = clock.instant();
        var article = new Article(
                records.nextId(now.atZone(serviceZone).getYear()),
                ArticleStatus.DRAFT,
                0,
                content,
                readership.reader(),
                readership.keeper(),
                null,
                now,
                null,
                source,
                null,
                ArticleCount.NONE);
        records.add(article);
        return next(article.id(), 1, content);
    }

    ArticleVersion revise(ArticleId id) {
        var article = records.lock(id).orElseThrow(() -> new NotFound("article " + id));
        if (!readership.mayRead(article)) {
            throw new AccessRefused("article " + id);
        }
        var open = versions.open(id).orElse(null);
        if (open == null) {
            var last = versions.newest(id).map(ArticleVersion::version).orElse(0);
            if (article.version() == 0) {
                records.setStatus(id, ArticleStatus.DRAFT);
            }
            return next(id, last + 1, article.content());
        }
        if (open.state() == VersionState.IN_REVIEW) {
            throw new RuleViolation("knowledge.under-review", String.valueOf(open.caseNumber()));
        }
        if (!readership.mayWriteFor(open.author())) {
            throw new RuleViolation("knowledge.written-by-other");
        }
        return open;
    }

    /** The version that the author writes after this one was sent back. */
    ArticleVersion after(ArticleVersion returned) {
        var draft = new ArticleVersion(
                returned.id(),
                returned.version() + 1,
                VersionState.DRAFT,
                returned.content(),
                returned.author(),
                clock.instant(),
                new ArticleVersion.Review(null, null, null),
                returned.caseNumber(),
                0);
        versions.add(draft);
        return draft;
    }

    ArticleVersion save(ArticleVersion read, ArticleContent content) {
        content.requireStorable();
        var article = records.lock(read.id()).orElseThrow(() -> new RuleViolation("knowledge.changed-meanwhile"));
        var written = new ArticleVersion(
                read.id(),
                read.version(),
                VersionState.DRAFT,
                content,
                read.author(),
                clock.instant(),
                read.review(),
                read.caseNumber(),
                read.changes());
        if (!versions.save(written, written.writtenAt())) {
            throw new RuleViolation("knowledge.changed-meanwhile");
        }
        if (article.version() == 0) {
            records.show(written, written.writtenAt());
        }
        return versions.open(read.id()).orElseThrow();
    }

    private ArticleVersion next(ArticleId id, int number, ArticleContent content) {
        var draft = new ArticleVersion(
                id,
                number,
                VersionState.DRAFT,
                content,
                readership.reader(),
                clock.instant(),
                new ArticleVersion.Review(null, null, null),
                null,
                0);
        versions.add(draft);
        return draft;
    }
}
