package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The knowledge base as readers use it: staff read all but what is restricted to others, clients what is public for them. */
@Service
@Transactional(readOnly = true)
public class KnowledgeService {

    private static final int EXCERPT = 160;
    private static final int MOST_USES = 50;

    private final ArticleRecords records;
    private final ArticleSearch search;
    private final VersionRecords versions;
    private final ReaderRecords readers;
    private final Readership readership;
    private final Clock clock;

    KnowledgeService(
            ArticleRecords records,
            ArticleSearch search,
            VersionRecords versions,
            ReaderRecords readers,
            Readership readership,
            Clock clock) {
        this.records = records;
        this.search = search;
        this.versions = versions;
        this.readers = readers;
        this.readership = readership;
        this.clock = clock;
    }

    /**
     * Published articles that hold at least half of what was typed, those with most of it first.
     *
     * @param words Chinese or English; empty for the most used articles
     */
    public List<ArticleSummary> search(String words, int limit) {
        return search.find(ArticleFilter.words(words), 0, limit);
    }

    /** The same for a case that asks for help: known errors before others. */
    public List<ArticleSummary> suggest(String words, int limit) {
        var knownErrors = search.find(new ArticleFilter(words, ArticleKind.KNOWN_ERROR, null, null, null), 0, limit);
        return Stream.concat(knownErrors.stream(), search(words, limit).stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /** One page of what is looked for, with the places where it stands. */
    public List<ArticleHit> find(ArticleFilter filter, int offset, int limit) {
        var found = search.find(filter, offset, limit);
        var bodies = search.bodies(found.stream().map(ArticleSummary::id).toList());
        var highlighter = new Highlighter(filter.words());
        return found.stream()
                .map(article -> new ArticleHit(
                        article,
                        highlighter.mark(article.title()),
                        highlighter.excerpt(bodies.getOrDefault(article.id(), ""), EXCERPT)))
                .toList();
    }

    /**
     * The article, whatever its status.
     *
     * @throws NotFound if there is none of that number
     * @throws AccessRefused if the current user may not read it
     */
    public Article get(ArticleId id) {
        var article = records.find(id).orElseThrow(() -> new NotFound("article " + id));
        if (!readership.mayRead(article)) {
            throw new AccessRefused("article " + id);
        }
        return article;
    }

    /** Whether there is such an article and the current user may read it. */
    public boolean mayRead(ArticleId id) {
        return records.find(id).filter(readership::mayRead).isPresent();
    }

    /** The published article, empty if there is none of that number that the current user may read. */
    public Optional<Article> published(ArticleId id) {
        return records.find(id)
                .filter(article -> article.status().isPublished())
                .filter(readership::mayRead);
    }

    /** All versions for staff, the newest first. @throws AccessRefused for clients and for whoever may not read it */
    public List<ArticleVersion> versions(ArticleId id) {
        readership.requireStaff();
        get(id);
        return versions.of(id);
    }

    /** The last cases that were solved with it, for staff; empty for clients. */
    public List<ArticleUse> uses(ArticleId id) {
        get(id);
        return readership.isClient() ? List.of() : readers.uses(id, MOST_USES);
    }

    /** Counts that the case was solved with the article, once for each case. @throws NotFound if there is none of that number */
    @Transactional
    public void recordUse(ArticleId id, CaseNumber number) {
        var use = new ArticleUse(number, readership.reader(), clock.instant());
        if (!readers.countUse(id, use)) {
            throw new NotFound("article " + id);
        }
    }
}
