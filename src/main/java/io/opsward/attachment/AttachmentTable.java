package io.opsward.attachment;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of files. */
@Repository
class AttachmentTable {

    private static final String FACTS =
            "select id, name, content_type, size, case_number, uploaded_by, uploaded_at" + " from attachment_file ";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment file, byte[] content) {
        jdbc.sql("insert into attachment_file (id, name, content_type, size, content, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.name(), file.contentType(), file.size(), content)
                .params(file.uploadedBy().value(), file.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addToCase(UUID id, CaseNumber number) {
        jdbc.sql("update attachment_file set case_number = ? where id = ?")
                .params(number.value(), id)
                .update();
    }

    List<Attachment> ofCase(CaseNumber number) {
        return jdbc.sql(FACTS + "where case_number = ? order by uploaded_at desc, id")
                .param(number.value())
                .query(AttachmentTable::facts)
                .list();
    }

    List<Attachment> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(FACTS + "where id in (:ids)")
                        .param("ids", ids)
                        .query(AttachmentTable::facts)
                        .list();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from attachment_file where id = ?")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    long countUnused(UserId uploader) {
        return jdbc.sql("select count(*) from attachment_file where case_number is null and uploaded_by = ?")
                .param(uploader.value())
                .query(Long.class)
                .single();
    }

    void deleteUnused(UUID id, UserId uploader) {
        jdbc.sql("delete from attachment_file where id = ? and uploaded_by = ? and case_number is null")
                .params(id, uploader.value())
                .update();
    }

    int deleteUnused(Instant before) {
        return jdbc.sql("delete from attachment_file where case_number is null and uploaded_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Attachment facts(ResultSet row, int index) throws SQLException {
        var number = row.getString("case_number");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                number == null ? null : new CaseNumber(number),
                new UserId(row.getString("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
