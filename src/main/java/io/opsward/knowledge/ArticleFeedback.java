package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether articles help, as their readers say (domain 2.11). What did not help twice is checked at once. */
@Service
@Transactional
public class ArticleFeedback {

    /** Characters that a remark may have. */
    public static final int LONGEST_REMARK = 1_000;

    private static final int DOUBTS_UNTIL_CHECK = 2;
    private static final int MOST_REMARKS = 20;

    private final KnowledgeService knowledge;
    private final ReaderRecords readers;
    private final Readership readership;
    private final ArticleCases cases;
    private final Clock clock;

    ArticleFeedback(
            KnowledgeService knowledge, ReaderRecords readers, Readership readership, ArticleCases cases, Clock clock) {
        this.knowledge = knowledge;
        this.readers = readers;
        this.readership = readership;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Keeps what the current user says; once for each case, the last word counts.
     *
     * @param caseNumber case in which it was tried, or null
     * @throws RuleViolation {@code knowledge.not-published}, {@code knowledge.remark-too-long}
     * @throws AccessRefused if the current user may not read the article
     */
    public void rate(ArticleId id, @Nullable CaseNumber caseNumber, boolean helpful, String remark) {
        if (!knowledge.get(id).status().isPublished()) {
            throw new RuleViolation("knowledge.not-published");
        }
        if (remark.strip().length() > LONGEST_REMARK) {
            throw new RuleViolation("knowledge.remark-too-long", LONGEST_REMARK);
        }
        readers.rate(id, new Rating(readership.reader(), caseNumber, helpful, remark.strip(), clock.instant()));
        var article = knowledge.get(id);
        if (!helpful && article.status() == ArticleStatus.PUBLISHED && readers.doubts(id) >= DOUBTS_UNTIL_CHECK) {
            cases.demandCheck(article);
        }
    }

    /** What the current user has said before, for that case or without one. */
    @Transactional(readOnly = true)
    public Optional<Rating> ownRating(ArticleId id, @Nullable CaseNumber caseNumber) {
        return readers.rating(id, readership.reader(), caseNumber);
    }

    /** What readers have written, the newest first; for staff, empty for clients. */
    @Transactional(readOnly = true)
    public List<Rating> remarks(ArticleId id) {
        knowledge.get(id);
        return readership.isClient() ? List.of() : readers.remarks(id, MOST_REMARKS);
    }
}
