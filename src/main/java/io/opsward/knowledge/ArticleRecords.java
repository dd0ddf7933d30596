package io.opsward.knowledge;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes articles as readers see them. */
@Repository
class ArticleRecords {

    private final JdbcClient jdbc;

    ArticleRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the year, taken within the current transaction. */
    ArticleId nextId(int year) {
        var running = jdbc.sql("""
                        insert into knowledge_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = knowledge_number.last + 1
                        returning last""").param("year", year).query(Long.class).single();
        return ArticleId.of(year, running);
    }

    Optional<Article> find(ArticleId id) {
        return find(id, "");
    }

    /** The article, not to be changed by others until the end of the transaction. */
    Optional<Article> lock(ArticleId id) {
        return find(id, " for update");
    }

    private Optional<Article> find(ArticleId id, String lock) {
        return jdbc.sql("select * from knowledge_article where number = ?" + lock)
                .param(id.value())
                .query(ArticleRecords::article)
                .optional();
    }

    /** A published article that is due by that day and that no other node is just looking at. */
    Optional<Article> lockNextDue(LocalDate today) {
        return jdbc.sql("""
                        select * from knowledge_article where status = 'PUBLISHED' and review_on <= ?
                        order by review_on, number limit 1 for update skip locked""").param(today).query(ArticleRecords::article).optional();
    }

    /** Published articles of these groups that are being checked or to be checked by that day, the first due first. */
    List<Article> due(LocalDate day, Collection<GroupKey> keepers, int limit) {
        return jdbc.sql("""
                        select * from knowledge_article
                        where (status = 'REVIEW_DUE' or status = 'PUBLISHED' and review_on <= :day)
                          and keeper_group = any(:keepers)
                        order by review_on, number limit :limit""")
                .param("day", day)
                .param("keepers", keepers.stream().map(GroupKey::value).toArray(String[]::new))
                .param("limit", limit)
                .query(ArticleRecords::article)
                .list();
    }

    void add(Article article) {
        jdbc.sql("insert into knowledge_article (number, status, version, author, keeper_group, updated_at, review_on,"
                        + " checked_at, source_record, use_count, search, " + ContentRows.COLUMNS
                        + ") values (:number, :status, :version, :author, :keeper, :updatedAt, :reviewOn, :updatedAt,"
                        + " :source, :uses, " + ArticleWords.SQL + ", " + ContentRows.PLACES + ")")
                .params(content(article.id(), article.content()))
                .param("status", article.status().name())
                .param("version", article.version())
                .param("author", article.author().value())
                .param("keeper", article.keeper().value())
                .param("updatedAt", Timestamp.from(article.updatedAt()))
                .param("reviewOn", article.reviewOn())
                .param(
                        "source",
                        article.source() == null ? null : article.source().value())
                .param("uses", article.useCount())
                .update();
    }

    /** Shows readers this text; the rest stays as it is. */
    void show(ArticleVersion version, Instant at) {
        jdbc.sql("update knowledge_article set author = :author, updated_at = :at, search = " + ArticleWords.SQL + ", "
                        + ContentRows.ASSIGNMENTS + " where number = :number")
                .params(content(version.id(), version.content()))
                .param("author", version.author().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void setStatus(ArticleId id, ArticleStatus status) {
        jdbc.sql("update knowledge_article set status = ? where number = ?")
                .params(status.name(), id.value())
                .update();
    }

    /** The version is the published one from now on. */
    void publish(ArticleVersion version, Instant at, LocalDate reviewOn) {
        jdbc.sql("""
                        update knowledge_article
                        set status = 'PUBLISHED', version = :version, reviewer = :reviewer, replaced_by = null,
                            checked_at = :at, review_on = :reviewOn
                        where number = :number""")
                .param("number", version.id().value())
                .param("version", version.version())
                .param(
                        "reviewer",
                        version.review().by() == null
                                ? null
                                : version.review().by().value())
                .param("at", Timestamp.from(at))
                .param("reviewOn", reviewOn)
                .update();
    }

    /** It was checked and still holds. */
    void keep(ArticleId id, Instant at, LocalDate reviewOn) {
        jdbc.sql("""
                        update knowledge_article
                        set status = case status when 'REVIEW_DUE' then 'PUBLISHED' else status end,
                            checked_at = :at, review_on = :reviewOn
                        where number = :number""")
                .param("number", id.value())
                .param("at", Timestamp.from(at))
                .param("reviewOn", reviewOn)
                .update();
    }

    void retire(ArticleId id, @Nullable ArticleId replacedBy) {
        jdbc.sql("update knowledge_article set status = 'RETIRED', replaced_by = ? where number = ?")
                .params(replacedBy == null ? null : replacedBy.value(), id.value())
                .update();
    }

    void delete(ArticleId id) {
        jdbc.sql("delete from knowledge_article where number = ?")
                .param(id.value())
                .update();
    }

    /** Numbers given by hand are not given again. */
    void reserve(int year, long running) {
        jdbc.sql("""
                        insert into knowledge_number (year, last) values (:year, :last)
                        on conflict (year) do update set last = greatest(knowledge_number.last, excluded.last)""").param("year", year).param("last", running).update();
    }

    private static Map<String, @Nullable Object> content(ArticleId id, ArticleContent content) {
        var values = new HashMap<>(ContentRows.parameters(content));
        values.putAll(ArticleWords.of(id, content).parameters());
        values.put("number", id.value());
        return values;
    }

    private static Article article(ResultSet row, int index) throws SQLException {
        return new Article(
                new ArticleId(row.getString("number")),
                ArticleStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                ContentRows.content(row),
                new UserId(row.getString("author")),
                new GroupKey(row.getString("keeper_group")),
                Optional.ofNullable(row.getString("reviewer")).map(UserId::new).orElse(null),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getObject("review_on", LocalDate.class),
                ContentRows.caseNumber(row, "source_record"),
                Optional.ofNullable(row.getString("replaced_by"))
                        .map(ArticleId::new)
                        .orElse(null),
                count(row));
    }

    static ArticleCount count(ResultSet row) throws SQLException {
        return new ArticleCount(row.getInt("use_count"), row.getInt("helpful_count"), row.getInt("unhelpful_count"));
    }
}
