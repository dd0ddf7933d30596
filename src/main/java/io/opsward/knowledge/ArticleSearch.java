package io.opsward.knowledge;

import io.opsward.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds articles that hold at least half of what was typed: most of it first, then where it stands (title and keywords
 * before symptom before solution before the rest), then the most used. Status and confidentiality are part of the query.
 */
@Repository
class ArticleSearch {

    private static final int MOST_TERMS = 40;

    private static final String SUMMARY = "a.number, a.kind, a.status, a.title, a.symptom, a.confidentiality,"
            + " a.updated_at, a.use_count, a.helpful_count, a.unhelpful_count";

    /** English words that tell nothing count only where there are no others. */
    private static final String ASKED = """
            with term as materialized (
                select case when latin then cast(exact as tsquery) || to_tsquery('english', exact)
                            else cast(exact as tsquery) end as query,
                       not latin or numnode(to_tsquery('english', exact)) > 0 as telling
                from unnest(cast(:exact as text[]), cast(:latin as boolean[])) as typed (exact, latin)),
            wanted as materialized (
                select query from term where telling or not exists (select 1 from term where telling)),
            asked as materialized (
                select cast(string_agg('(' || cast(query as text) || ')', ' | ') as tsquery) as any_of, count(*) as terms from wanted)
            """;

    private final JdbcClient jdbc;
    private final Readership readership;

    ArticleSearch(JdbcClient jdbc, Readership readership) {
        this.jdbc = jdbc;
        this.readership = readership;
    }

    /** One page, best first. */
    List<ArticleSummary> find(ArticleFilter filter, int offset, int limit) {
        var question = question(filter);
        return jdbc.sql(question.sql() + " limit :limit offset :offset")
                .params(question.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(ArticleSearch::summary)
                .list();
    }

    /** Everything that articles say besides their titles, to show where the words stand. */
    Map<ArticleId, String> bodies(Collection<ArticleId> ids) {
        return jdbc
                .sql("""
                        select number, concat_ws(chr(10), symptom, workaround, solution, analysis, applies_to) as body
                        from knowledge_article where number = any(?)""")
                .param(ids.stream().map(ArticleId::value).toArray(String[]::new))
                .query((row, index) -> Map.entry(new ArticleId(row.getString("number")), row.getString("body")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is asked of the database, without a limit. */
    Question question(ArticleFilter filter) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(filter, parameters);
        var query = SearchWords.query(filter.words());
        if (query.isEmpty()) {
            return new Question(
                    "select " + SUMMARY + " from knowledge_article a where " + conditions
                            + " order by a.use_count desc, a.number",
                    parameters);
        }
        var terms = Stream.of(query.split(" & ")).limit(MOST_TERMS).toList();
        parameters.put("exact", terms.toArray(String[]::new));
        parameters.put("latin", terms.stream().map(ArticleSearch::isLatin).toArray(Boolean[]::new));
        var matching = """
                from knowledge_article a, asked,
                     lateral (select count(*) as hits from wanted where a.search @@ wanted.query) found
                where a.search @@ (select any_of from asked) and found.hits * 2 >= asked.terms and\s""";
        var order = """
                \sorder by found.hits desc, ts_rank('{0.05, 0.2, 0.5, 1}', a.search, asked.any_of) desc,
                         a.use_count desc, a.number""";
        return new Question(ASKED + "select " + SUMMARY + " " + matching + conditions + order, parameters);
    }

    private String conditions(ArticleFilter filter, Map<String, Object> parameters) {
        var access = readership.condition();
        parameters.putAll(access.parameters());
        var conditions = new ArrayList<String>();
        conditions.add(access.sql());
        if (filter.status() == null || readership.isClient()) {
            conditions.add("a.status in ('PUBLISHED', 'REVIEW_DUE')");
        } else {
            conditions.add("a.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.kind() != null) {
            conditions.add("a.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.service() != null) {
            conditions.add("(a.service_items = '{}' or :service = any (a.service_items))");
            parameters.put("service", filter.service());
        }
        if (filter.client() != null) {
            conditions.add("(a.client_orgs = '{}' or :client = any (a.client_orgs))");
            parameters.put("client", filter.client());
        }
        return String.join(" and ", conditions);
    }

    private static boolean isLatin(String term) {
        return ArticleWords.isLatin(term.substring(1, term.length() - 3));
    }

    private static ArticleSummary summary(ResultSet row, int index) throws SQLException {
        return new ArticleSummary(
                new ArticleId(row.getString("number")),
                ArticleKind.valueOf(row.getString("kind")),
                ArticleStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("symptom"),
                Confidentiality.valueOf(row.getString("confidentiality")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                ArticleRecords.count(row));
    }

    /**
     * A statement with its parameters.
     *
     * @param sql without a limit
     * @param parameters values by name
     */
    record Question(String sql, Map<String, Object> parameters) {}
}
