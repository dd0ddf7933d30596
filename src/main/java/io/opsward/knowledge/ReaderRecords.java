package io.opsward.knowledge;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what readers make of articles: where they used them, whether they helped. */
@Repository
class ReaderRecords {

    private final JdbcClient jdbc;

    ReaderRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the use in a case, once. @return whether there is such an article */
    boolean countUse(ArticleId id, ArticleUse use) {
        var known = jdbc.sql("select 1 from knowledge_article where number = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (known) {
            var added = jdbc.sql("""
                            insert into knowledge_use (number, case_number, used_by, used_at) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(id.value(), use.caseNumber().value(), use.by().value(), Timestamp.from(use.at()))
                    .update();
            jdbc.sql("update knowledge_article set use_count = use_count + ? where number = ?")
                    .params(added, id.value())
                    .update();
        }
        return known;
    }

    /** The newest first. */
    List<ArticleUse> uses(ArticleId id, int limit) {
        return jdbc.sql("select * from knowledge_use where number = ? order by used_at desc limit ?")
                .params(id.value(), limit)
                .query((row, index) -> new ArticleUse(
                        new CaseNumber(row.getString("case_number")),
                        new UserId(row.getString("used_by")),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps the rating in place of the one that the person has given for the same case before. */
    void rate(ArticleId id, Rating rating) {
        jdbc.sql("""
                        insert into knowledge_rating (number, rated_by, case_number, helpful, remark, rated_at)
                        values (:number, :by, :case, :helpful, :remark, :at)
                        on conflict (number, rated_by, case_number)
                        do update set helpful = excluded.helpful, remark = excluded.remark, rated_at = excluded.rated_at""")
                .param("number", id.value())
                .param("by", rating.by().value())
                .param("case", key(rating.caseNumber()))
                .param("helpful", rating.helpful())
                .param("remark", rating.remark())
                .param("at", Timestamp.from(rating.at()))
                .update();
        jdbc.sql("""
                        update knowledge_article a set helpful_count = r.helpful, unhelpful_count = r.unhelpful
                        from (select count(*) filter (where helpful) as helpful, count(*) filter (where not helpful) as unhelpful
                              from knowledge_rating where number = :number) r
                        where a.number = :number""").param("number", id.value()).update();
    }

    /** How often it did not help since it was published or checked last. */
    int doubts(ArticleId id) {
        return jdbc.sql("""
                        select count(*) from knowledge_rating r join knowledge_article a on a.number = r.number
                        where r.number = ? and not r.helpful and r.rated_at >= coalesce(a.checked_at, '-infinity')""").param(id.value()).query(Integer.class).single();
    }

    Optional<Rating> rating(ArticleId id, UserId by, @Nullable CaseNumber caseNumber) {
        return jdbc.sql("select * from knowledge_rating where number = ? and rated_by = ? and case_number = ?")
                .params(id.value(), by.value(), key(caseNumber))
                .query(ReaderRecords::rating)
                .optional();
    }

    /** What readers have written, the newest first. */
    List<Rating> remarks(ArticleId id, int limit) {
        return jdbc.sql("""
                        select * from knowledge_rating where number = ? and remark <> '' order by rated_at desc limit ?""")
                .params(id.value(), limit)
                .query(ReaderRecords::rating)
                .list();
    }

    private static String key(@Nullable CaseNumber number) {
        return number == null ? "" : number.value();
    }

    private static Rating rating(ResultSet row, int index) throws SQLException {
        return new Rating(
                new UserId(row.getString("rated_by")),
                Optional.of(row.getString("case_number"))
                        .filter(CaseNumber::isValid)
                        .map(CaseNumber::new)
                        .orElse(null),
                row.getBoolean("helpful"),
                row.getString("remark"),
                row.getObject("rated_at", OffsetDateTime.class).toInstant());
    }
}
