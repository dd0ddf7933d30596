package io.opsward.knowledge;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the versions of articles. */
@Repository
class VersionRecords {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    VersionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first; at most the newest 200. */
    List<ArticleVersion> of(ArticleId id) {
        return jdbc.sql("select * from knowledge_version where number = ? order by version desc limit ?")
                .params(id.value(), MOST)
                .query(VersionRecords::version)
                .list();
    }

    Optional<ArticleVersion> newest(ArticleId id) {
        return of(id).stream().findFirst();
    }

    /** The version that is being written or reviewed. */
    Optional<ArticleVersion> open(ArticleId id) {
        return jdbc.sql("select * from knowledge_version where number = ? and state in ('DRAFT', 'IN_REVIEW')")
                .param(id.value())
                .query(VersionRecords::version)
                .optional();
    }

    /** What this person writes or has submitted, the newest first. */
    List<ArticleVersion> openBy(UserId author, int limit) {
        return jdbc.sql("""
                        select * from knowledge_version where state in ('DRAFT', 'IN_REVIEW') and author = ?
                        order by written_at desc limit ?""")
                .params(author.value(), limit)
                .query(VersionRecords::version)
                .list();
    }

    /** What others have submitted and the current user may read, the oldest first. */
    List<ArticleVersion> toReview(Readership readership, int limit) {
        var access = readership.condition();
        return jdbc.sql("select v.* from knowledge_version v join knowledge_article a on a.number = v.number"
                        + " where v.state = 'IN_REVIEW' and v.author <> :me and " + access.sql()
                        + " order by v.written_at limit :limit")
                .params(access.parameters())
                .param("me", readership.reader().value())
                .param("limit", limit)
                .query(VersionRecords::version)
                .list();
    }

    void add(ArticleVersion version) {
        jdbc.sql("insert into knowledge_version (number, version, state, author, written_at, remark, case_number, "
                        + ContentRows.COLUMNS
                        + ") values (:number, :version, :state, :author, :writtenAt, :remark, :case, "
                        + ContentRows.PLACES + ")")
                .params(ContentRows.parameters(version.content()))
                .param("number", version.id().value())
                .param("version", version.version())
                .param("state", version.state().name())
                .param("author", version.author().value())
                .param("writtenAt", Timestamp.from(version.writtenAt()))
                .param("remark", version.review().remark())
                .param("case", text(version.caseNumber()))
                .update();
    }

    /** Saves the draft if nobody has saved it since. @return whether it was saved */
    boolean save(ArticleVersion draft, Instant at) {
        return jdbc.sql(
                                "update knowledge_version set written_at = :at, changes = changes + 1, "
                                        + ContentRows.ASSIGNMENTS
                                        + " where number = :number and version = :version and state = 'DRAFT' and changes = :changes")
                        .params(ContentRows.parameters(draft.content()))
                        .param("number", draft.id().value())
                        .param("version", draft.version())
                        .param("changes", draft.changes())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void setState(ArticleVersion version, VersionState state, @Nullable CaseNumber caseNumber) {
        jdbc.sql("update knowledge_version set state = ?, case_number = ? where number = ? and version = ?")
                .params(state.name(), text(caseNumber), version.id().value(), version.version())
                .update();
    }

    void setAudience(ArticleVersion version, Audience audience) {
        var content = version.content().readBy(audience);
        jdbc.sql("update knowledge_version set " + ContentRows.ASSIGNMENTS
                        + " where number = :number and version = :version")
                .params(ContentRows.parameters(content))
                .param("number", version.id().value())
                .param("version", version.version())
                .update();
    }

    void setReview(ArticleVersion version, ArticleVersion.Review review) {
        jdbc.sql(
                        "update knowledge_version set reviewer = ?, reviewed_at = ?, remark = ? where number = ? and version = ?")
                .params(
                        review.by() == null ? null : review.by().value(),
                        review.at() == null ? null : Timestamp.from(review.at()),
                        review.remark(),
                        version.id().value(),
                        version.version())
                .update();
    }

    void delete(ArticleVersion version) {
        jdbc.sql("delete from knowledge_version where number = ? and version = ?")
                .params(version.id().value(), version.version())
                .update();
    }

    private static @Nullable String text(@Nullable CaseNumber number) {
        return number == null ? null : number.value();
    }

    private static ArticleVersion version(ResultSet row, int index) throws SQLException {
        return new ArticleVersion(
                new ArticleId(row.getString("number")),
                row.getInt("version"),
                VersionState.valueOf(row.getString("state")),
                ContentRows.content(row),
                new UserId(row.getString("author")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new ArticleVersion.Review(
                        Optional.ofNullable(row.getString("reviewer"))
                                .map(UserId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getObject("reviewed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getString("remark")),
                ContentRows.caseNumber(row, "case_number"),
                row.getInt("changes"));
    }
}
