package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code casefile_comment}. */
@Repository
class CaseComments {

    private final JdbcClient database;

    CaseComments(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber number, CaseComment comment) {
        database.sql("""
                        insert into casefile_comment (case_number, author, written_at, text, visible_to_client)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        comment.by().value(),
                        CaseRecords.utc(comment.at()),
                        comment.text(),
                        comment.visibleToClient())
                .update();
    }

    List<CaseComment> of(CaseNumber number, boolean internalToo) {
        return database.sql("""
                        select author, written_at, text, visible_to_client from casefile_comment
                        where case_number = ? and (visible_to_client or ?) order by id""")
                .params(number.value(), internalToo)
                .query((row, index) -> new CaseComment(
                        new UserId(row.getString("author")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("text"),
                        row.getBoolean("visible_to_client")))
                .list();
    }
}
