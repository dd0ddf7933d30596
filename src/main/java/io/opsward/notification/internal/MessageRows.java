package io.opsward.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.Message;
import io.opsward.notification.MessageKind;
import io.opsward.notification.Messages;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notification_message}. */
@Repository
class MessageRows {

    private static final String SELECT =
            "select id, kind, case_number, task_id, facts, created_at, read_at from notification_message ";
    private static final int ONE_DELETION = 5_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MessageRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes a message for each person, one statement. @return the ids by person */
    Map<UserId, Long> add(Notice notice, Collection<UserId> people, Instant now) {
        var ids = new HashMap<UserId, Long>();
        jdbc.sql("""
                        insert into notification_message (recipient, kind, case_number, task_id, facts, created_at)
                        select a.id, :kind, :number, cast(:task as text), cast(:facts as jsonb), :now
                        from unnest(:people) a (id)
                        returning recipient, id""")
                .param("people", people.stream().map(UserId::value).toArray(String[]::new))
                .param("kind", notice.kind().name())
                .param("number", notice.caseNumber().value())
                .param("task", notice.taskId())
                .param("facts", written(notice.facts()))
                .param("now", utc(now))
                .query(row -> {
                    ids.put(new UserId(row.getString(1)), row.getLong(2));
                });
        return ids;
    }

    int unread(UserId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select from notification_message where recipient = ? and read_at is null limit ?) unread""")
                .params(person.value(), Messages.MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    List<Message> page(UserId person, boolean unreadOnly, @Nullable Long before, int limit) {
        return jdbc.sql(SELECT + "where recipient = :person and id < :before"
                        + (unreadOnly ? " and read_at is null" : "") + " order by id desc limit :limit")
                .param("person", person.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(this::message)
                .list();
    }

    Optional<Message> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::message).optional();
    }

    /** Unread ones after the first and up to the last id, newest first. */
    List<Message> unreadBetween(UserId person, long after, long until, int limit) {
        return jdbc.sql(SELECT + """
                        where recipient = ? and read_at is null and id > ? and id <= ?
                        order by id desc limit ?""")
                .params(person.value(), after, until, limit)
                .query(this::message)
                .list();
    }

    /** @return whether it was unread */
    boolean markRead(UserId person, long id, Instant now) {
        return jdbc.sql(
                                "update notification_message set read_at = ? where id = ? and recipient = ? and read_at is null")
                        .params(utc(now), id, person.value())
                        .update()
                > 0;
    }

    void markAllRead(UserId person, Instant now) {
        jdbc.sql("update notification_message set read_at = ? where recipient = ? and read_at is null")
                .params(utc(now), person.value())
                .update();
    }

    /** Forgets old ones, a limited number in one go. @return how many */
    int forgetBefore(Instant moment) {
        return jdbc.sql("""
                        delete from notification_message where id in (
                            select id from notification_message where created_at < ? order by created_at limit ?)""").params(utc(moment), ONE_DELETION).update();
    }

    private Message message(ResultSet row, int index) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Message(
                row.getLong("id"),
                MessageKind.valueOf(row.getString("kind")),
                new CaseNumber(row.getString("case_number")),
                row.getString("task_id"),
                facts(row.getString("facts")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    private String written(Map<Fact, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of a message cannot be written", e);
        }
    }

    private Map<Fact, String> facts(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<Fact, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of a message cannot be read", e);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
