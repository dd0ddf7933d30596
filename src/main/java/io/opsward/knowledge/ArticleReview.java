package io.opsward.knowledge;

import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a version that was submitted. The steps of the process call it; who may do which step stands in the model.
 */
@Service
@Transactional
public class ArticleReview {

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    ArticleReview(ArticleRecords records, VersionRecords versions, Drafts drafts, CurrentUser user, Clock clock) {
        this.records = records;
        this.versions = versions;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /** The draft waits for its reviewer. @throws RuleViolation if it does not say enough or there is none */
    public ArticleVersion submitted(ArticleId id, CaseNumber number) {
        var article = lock(id);
        var draft = open(id, VersionState.DRAFT);
        draft.content().requireComplete();
        versions.setState(draft, VersionState.IN_REVIEW, number);
        if (article.version() == 0) {
            records.setStatus(id, ArticleStatus.IN_REVIEW);
        }
        return draft;
    }

    /** The draft belongs to this case, which waits for its author. */
    public void awaited(ArticleId id, CaseNumber number) {
        lock(id);
        versions.setState(open(id, VersionState.DRAFT), VersionState.DRAFT, number);
    }

    /**
     * The current user has read the version.
     *
     * @param remark what is to be mended or why it is rejected, or null
     */
    public void reviewed(ArticleId id, @Nullable String remark) {
        lock(id);
        var version = open(id, VersionState.IN_REVIEW);
        versions.setReview(version, new ArticleVersion.Review(user.id(), clock.instant(), remark));
    }

    /**
     * The author is to mend it: the version stays as it was read, a new draft is written from it.
     *
     * @return how often this case has sent it back
     */
    public int sendBack(ArticleId id, @Nullable String remark) {
        var article = lock(id);
        var version = open(id, VersionState.IN_REVIEW);
        versions.setReview(version, new ArticleVersion.Review(user.id(), clock.instant(), remark));
        versions.setState(version, VersionState.RETURNED, version.caseNumber());
        drafts.after(version);
        if (article.version() == 0) {
            records.setStatus(id, ArticleStatus.DRAFT);
        }
        return (int) versions.of(id).stream()
                .filter(one -> one.state() == VersionState.RETURNED)
                .filter(one ->
                        version.caseNumber() != null && version.caseNumber().equals(one.caseNumber()))
                .count();
    }

    /** It will not be published; an article without any published version is retired. */
    public void reject(ArticleId id) {
        end(id, VersionState.IN_REVIEW, VersionState.REJECTED, null);
    }

    /** Another article says it better: readers are led there. @throws RuleViolation {@code knowledge.unknown-article} */
    public void merge(ArticleId id, ArticleId into) {
        if (id.equals(into)
                || records.find(into)
                        .filter(article -> article.status().isPublished())
                        .isEmpty()) {
            throw new RuleViolation("knowledge.unknown-article", into);
        }
        end(id, VersionState.IN_REVIEW, VersionState.REJECTED, into);
    }

    /** Its author takes it back. */
    public void withdraw(ArticleId id) {
        end(id, VersionState.DRAFT, VersionState.WITHDRAWN, null);
    }

    private void end(ArticleId id, VersionState from, VersionState to, @Nullable ArticleId instead) {
        var article = lock(id);
        var version = open(id, from);
        versions.setState(version, to, version.caseNumber());
        if (article.version() == 0) {
            records.retire(id, instead);
        }
    }

    private Article lock(ArticleId id) {
        return records.lock(id).orElseThrow(() -> new NotFound("article " + id));
    }

    private ArticleVersion open(ArticleId id, VersionState state) {
        return versions.open(id)
                .filter(version -> version.state() == state)
                .orElseThrow(() -> new RuleViolation("knowledge.no-draft"));
    }
}
