package io.opsward.knowledge;

import io.opsward.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes articles. */
@Repository
class ArticleRecords {

    private static final String SUMMARY = "select number, title, symptom, use_count from knowledge_article ";

    private final JdbcClient jdbc;

    ArticleRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleSummary> search(String words, int limit) {
        var query = SearchWords.query(words);
        return query.isEmpty() ? mostUsed(limit) : matching(query.split(" & "), limit);
    }

    private List<ArticleSummary> mostUsed(int limit) {
        return jdbc.sql(SUMMARY + "where status = 'PUBLISHED' order by use_count desc, number limit :limit")
                .param("limit", limit)
                .query(ArticleRecords::summary)
                .list();
    }

    private List<ArticleSummary> matching(String[] terms, int limit) {
        return jdbc.sql("""
                        select number, title, symptom, use_count
                        from knowledge_article a,
                             lateral (select count(*) as hits,
                                             count(*) filter (where array_to_tsvector(string_to_array(a.title_terms, ' '))
                                                                    @@ cast(term as tsquery)) as title_hits
                                      from unnest(:terms) term where a.search @@ cast(term as tsquery)) found
                        where status = 'PUBLISHED' and a.search @@ cast(:anyTerm as tsquery)
                          and found.hits * 2 >= cardinality(:terms)
                        order by found.hits desc, found.title_hits desc, use_count desc, number
                        limit :limit""")
                .param("terms", terms)
                .param("anyTerm", String.join(" | ", terms))
                .param("limit", limit)
                .query(ArticleRecords::summary)
                .list();
    }

    Optional<Article> find(ArticleId id) {
        return jdbc.sql("select * from knowledge_article where number = ?")
                .param(id.value())
                .query(ArticleRecords::article)
                .optional();
    }

    Optional<ArticleSummary> published(ArticleId id) {
        return jdbc.sql(SUMMARY + "where number = ? and status = 'PUBLISHED'")
                .param(id.value())
                .query(ArticleRecords::summary)
                .optional();
    }

    int countUse(ArticleId id) {
        return jdbc.sql("update knowledge_article set use_count = use_count + 1 where number = ?")
                .param(id.value())
                .update();
    }

    void add(Article article) {
        jdbc.sql("""
                        insert into knowledge_article (number, title, symptom, analysis, solution, applies_to, keywords,
                                                       version, status, updated_at, use_count, title_terms, terms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        article.id().value(),
                        article.title(),
                        article.symptom(),
                        article.analysis(),
                        article.solution(),
                        article.appliesTo(),
                        article.keywords().toArray(String[]::new),
                        article.version(),
                        article.status().name(),
                        Timestamp.from(article.updatedAt()),
                        article.useCount(),
                        SearchWords.index(article.title()),
                        termsOf(article))
                .update();
    }

    private static String termsOf(Article article) {
        return SearchWords.index(
                article.id().value(),
                article.title(),
                article.symptom(),
                article.analysis(),
                article.solution(),
                article.appliesTo(),
                String.join(" ", article.keywords()));
    }

    private static ArticleSummary summary(ResultSet row, int index) throws SQLException {
        return new ArticleSummary(
                new ArticleId(row.getString("number")),
                row.getString("title"),
                row.getString("symptom"),
                row.getInt("use_count"));
    }

    private static Article article(ResultSet row, int index) throws SQLException {
        return new Article(
                new ArticleId(row.getString("number")),
                row.getString("title"),
                row.getString("symptom"),
                row.getString("analysis"),
                row.getString("solution"),
                row.getString("applies_to"),
                List.of((String[]) row.getArray("keywords").getArray()),
                row.getInt("version"),
                ArticleStatus.valueOf(row.getString("status")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getInt("use_count"));
    }
}
