package io.opsward.engine.internal;

import io.opsward.engine.UndeliveredMessage;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages that nobody has received yet. Whoever takes, looks for or buries those of a case holds its {@link CaseLocks
 * lock}.
 */
@Component
class KeptMessages {

    private static final String KEEP = """
            insert into engine_message (case_number, name, content, sent_at, dead_since)
            values (:number, :name, cast(:content as jsonb), :now, :dead)
            """;

    private static final String TAKE = """
            delete from engine_message where id = (
                select id from engine_message
                where case_number = ? and name = ? and dead_since is null order by id limit 1)
            returning content
            """;

    private static final String HAS = """
            select exists (select from engine_message where case_number = ? and name = ? and dead_since is null)
            """;

    private static final String NAMES = """
            select distinct name from engine_message where case_number = ? and dead_since is null order by name
            """;

    private static final String BURY = """
            update engine_message set dead_since = ? where case_number = ? and dead_since is null
            """;

    private static final String DEAD = """
            select id, case_number, name, content, sent_at, dead_since from engine_message
            where dead_since is not null and id < ? order by id desc limit ?
            """;

    private static final String DISCARD = """
            delete from engine_message where id = ? and dead_since is not null
            returning id, case_number, name, content, sent_at, dead_since
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param dead whether nobody can receive it from the first */
    void keep(MessageAddress address, Map<String, Object> variables, boolean dead) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(KEEP)
                .param("number", address.to().value())
                .param("name", address.message())
                .param("content", MessageContent.write(variables))
                .param("now", now)
                .param("dead", dead ? now : null)
                .update();
    }

    /** Takes the oldest one out. @return its variables, empty if there is none */
    Optional<Map<String, Object>> take(MessageAddress address) {
        return jdbc.sql(TAKE)
                .params(address.to().value(), address.message())
                .query(String.class)
                .optional()
                .map(MessageContent::read);
    }

    boolean has(MessageAddress address) {
        return jdbc.sql(HAS)
                .params(address.to().value(), address.message())
                .query(Boolean.class)
                .single();
    }

    /** Names of all messages kept for the case. */
    List<String> namesFor(CaseNumber number) {
        return jdbc.sql(NAMES).param(number.value()).query(String.class).list();
    }

    /** The case has ended: nobody can receive them any more. */
    void bury(CaseNumber number) {
        jdbc.sql(BURY)
                .params(clock.instant().atOffset(ZoneOffset.UTC), number.value())
                .update();
    }

    /** Dead ones, the latest first. @param after identifier of the last one before, null for the first page */
    List<UndeliveredMessage> dead(@Nullable Long after, int limit) {
        return jdbc.sql(DEAD)
                .params(after == null ? Long.MAX_VALUE : after, limit)
                .query((row, index) -> message(row))
                .list();
    }

    /** Removes a dead one. @return what it was, empty if it is gone */
    Optional<UndeliveredMessage> discard(long id) {
        return jdbc.sql(DISCARD).param(id).query((row, index) -> message(row)).optional();
    }

    private static UndeliveredMessage message(ResultSet row) throws SQLException {
        return new UndeliveredMessage(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("name"),
                MessageContent.read(row.getString("content")),
                moment(row, "sent_at"),
                moment(row, "dead_since"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
