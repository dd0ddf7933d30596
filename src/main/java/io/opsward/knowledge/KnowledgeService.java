package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The knowledge base: shared by all staff, not shown to clients. */
@Service
@Transactional(readOnly = true)
public class KnowledgeService {

    private final ArticleRecords records;
    private final CurrentUser currentUser;

    KnowledgeService(ArticleRecords records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    /**
     * Published articles that hold at least half of what was typed, those with most of it first, then the most used.
     *
     * @param words Chinese or English; empty for the most used articles
     * @throws AccessRefused for clients
     */
    public List<ArticleSummary> search(String words, int limit) {
        requireStaff();
        return records.search(words, limit);
    }

    /**
     * The article, whatever its status.
     *
     * @throws NotFound if there is none of that number
     * @throws AccessRefused for clients
     */
    public Article get(ArticleId id) {
        requireStaff();
        return records.find(id).orElseThrow(() -> new NotFound("article " + id));
    }

    /** The published article in short, empty if there is none of that number. */
    public Optional<ArticleSummary> published(ArticleId id) {
        return records.published(id);
    }

    /** Counts that a case was solved with the article. @throws NotFound if there is none of that number */
    @Transactional
    public void recordUse(ArticleId id) {
        if (records.countUse(id) == 0) {
            throw new NotFound("article " + id);
        }
    }

    private void requireStaff() {
        if (currentUser.isClient()) {
            throw new AccessRefused("knowledge");
        }
    }
}
