package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code problem_progress}. */
@Repository
class ProgressNotes {

    private final JdbcClient jdbc;

    ProgressNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, ProgressNote note) {
        jdbc.sql("insert into problem_progress (number, written_by, written_at, note) values (?, ?, ?, ?)")
                .params(number.value(), note.by().value(), Timestamp.from(note.at()), note.text())
                .update();
    }

    /** The newest first. */
    List<ProgressNote> of(CaseNumber number, int limit) {
        return jdbc.sql("""
                        select written_by, written_at, note from problem_progress
                        where number = ? order by id desc limit ?""")
                .params(number.value(), limit)
                .query((row, index) -> new ProgressNote(
                        new UserId(row.getString("written_by")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }
}
