package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do: write drafts of new articles and of new versions, and bring them before a reviewer. */
@Service
@Transactional
public class ArticleAuthoring {

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final Drafts drafts;
    private final Readership readership;
    private final ArticleCases cases;

    ArticleAuthoring(
            ArticleRecords records, VersionRecords versions, Drafts drafts, Readership readership, ArticleCases cases) {
        this.records = records;
        this.versions = versions;
        this.drafts = drafts;
        this.readership = readership;
        this.cases = cases;
    }

    /** Whether the current user writes articles: all staff but auditors. */
    public boolean mayWrite() {
        return readership.mayWrite();
    }

    /**
     * A draft of a new article by the current user.
     *
     * @param source case that it is written for, or null
     * @throws RuleViolation {@code knowledge.title-demanded}, {@code knowledge.too-long}
     * @throws AccessRefused for clients and auditors
     */
    public ArticleVersion draft(ArticleContent content, @Nullable CaseNumber source) {
        readership.requireWriter();
        return drafts.begin(content, source);
    }

    /**
     * Proposes what a case has taught: keeps it as a draft of the current user and gives its author the task to complete it.
     *
     * @return number of the case that reviews it
     */
    public CaseNumber suggest(ArticleContent content, CaseNumber source) {
        return cases.suggest(draft(content, source));
    }

    /**
     * The draft of the article to write on; of a published or retired article a new version, if nobody writes one yet.
     *
     * @throws RuleViolation {@code knowledge.written-by-other}, {@code knowledge.under-review}
     * @throws AccessRefused for clients and auditors
     * @throws NotFound if there is no such article
     */
    public ArticleVersion revise(ArticleId id) {
        readership.requireWriter();
        return drafts.revise(id);
    }

    /**
     * Begins a new version and gives the current user, its author, the task to write it. A draft that somebody is writing
     * already is left to that person.
     *
     * @throws RuleViolation {@code knowledge.under-review} if one waits for its reviewer
     */
    public void beginRewrite(ArticleId id) {
        readership.requireWriter();
        if (versions.open(id).filter(open -> open.state() == VersionState.DRAFT).isEmpty()) {
            cases.suggest(drafts.revise(id));
        }
    }

    /**
     * Saves the draft.
     *
     * @param read the draft as it was read
     * @return the draft as it is now
     * @throws RuleViolation {@code knowledge.changed-meanwhile} if it was saved or submitted elsewhere since
     */
    public ArticleVersion save(ArticleVersion read, ArticleContent content) {
        requireOwn(read);
        return drafts.save(read, content);
    }

    /**
     * Brings the draft before somebody else.
     *
     * @return number of the case that reviews it
     * @throws RuleViolation if the draft does not say enough, or is none
     */
    public CaseNumber submit(ArticleId id) {
        records.lock(id);
        var draft = versions.open(id)
                .filter(open -> open.state() == VersionState.DRAFT)
                .orElseThrow(() -> new RuleViolation("knowledge.no-draft"));
        requireOwn(draft);
        draft.content().requireComplete();
        return cases.submit(draft);
    }

    /**
     * Drops a draft that was never submitted, and the article with it if it has no other version.
     *
     * @throws RuleViolation {@code knowledge.under-review} if a case waits for it
     */
    public void discard(ArticleId id) {
        records.lock(id);
        var draft = versions.open(id).orElseThrow(() -> new RuleViolation("knowledge.no-draft"));
        requireOwn(draft);
        if (draft.caseNumber() != null) {
            throw new RuleViolation("knowledge.under-review", draft.caseNumber());
        }
        versions.delete(draft);
        if (versions.of(id).isEmpty()) {
            records.delete(id);
        }
    }

    /** Whether the current user may write on this version. */
    public boolean mayWrite(ArticleVersion version) {
        return version.state() == VersionState.DRAFT && readership.mayWriteFor(version.author());
    }

    private void requireOwn(ArticleVersion version) {
        if (!readership.mayWriteFor(version.author())) {
            throw new AccessRefused("draft of article " + version.id());
        }
    }
}
