package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import io.opsward.notification.MailFailure;
import io.opsward.notification.MailState;
import io.opsward.notification.MessageKind;
import io.opsward.notification.OutboxMail;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails on their way, as an administrator sees them. */
@Repository
class OutboxRows {

    private static final List<String> OF_SERVER = Stream.of(MailFailure.values())
            .filter(MailFailure::isOfServer)
            .map(MailFailure::name)
            .toList();

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OutboxMail> page(@Nullable MailState state, @Nullable Long before, int limit) {
        return jdbc.sql("""
                        select o.*, m.kind, m.case_number
                        from notification_mail o left join notification_message m on m.id = o.message_id
                        where o.id < :before""" + (state == null ? "" : " and o.state = :state") + " order by o.id desc limit :limit")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(OutboxRows::mail)
                .list();
    }

    Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, 0L);
        }
        jdbc.sql("select state, count(*) from notification_mail group by state").query(row -> {
            counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    @Nullable
    Instant lastSentAt() {
        return jdbc.sql("select max(sent_at) from notification_mail where state = 'SENT'")
                .query((row, index) -> Optional.ofNullable(instant(row, 1)))
                .single()
                .orElse(null);
    }

    /** The oldest failure for which the server is to blame and after which it has taken no mail. */
    Optional<Trouble> troubleSince(@Nullable Instant lastSentAt) {
        return jdbc.sql("""
                        select first_failed_at, failure from notification_mail
                        where state <> 'SENT' and failure in (:ofServer) and first_failed_at > :lastSent
                        order by first_failed_at limit 1""")
                .param("ofServer", OF_SERVER)
                .param("lastSent", MessageRows.utc(lastSentAt == null ? Instant.EPOCH : lastSentAt))
                .query((row, index) -> new Trouble(
                        row.getObject(1, OffsetDateTime.class).toInstant(), MailFailure.valueOf(row.getString(2))))
                .optional();
    }

    /** Lets a mail begin anew. @return its recipient; empty if it is sent, or forgotten */
    Optional<UserId> retry(long id, Instant now) {
        return jdbc.sql("""
                        update notification_mail
                        set state = 'WAITING', due_at = :now, not_before = :now, leased_until = null
                        where id = :id and state <> 'SENT' and leased_until is null returning recipient""")
                .param("now", MessageRows.utc(now))
                .param("id", id)
                .query((row, index) -> new UserId(row.getString(1)))
                .optional();
    }

    int retryFailed(Instant now) {
        return jdbc.sql("""
                        update notification_mail
                        set state = 'WAITING', due_at = :now, not_before = :now, leased_until = null
                        where state = 'FAILED'""").param("now", MessageRows.utc(now)).update();
    }

    private static OutboxMail mail(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        var number = row.getString("case_number");
        var failure = row.getString("failure");
        return new OutboxMail(
                row.getLong("id"),
                new UserId(row.getString("recipient")),
                kind == null ? null : MessageKind.valueOf(kind),
                number == null ? null : new CaseNumber(number),
                MailState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                failure == null ? null : MailFailure.valueOf(failure),
                row.getString("error"),
                instant(row, row.findColumn("sent_at")));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /**
     * The mail server does not do its work.
     *
     * @param since UTC
     * @param failure why
     */
    record Trouble(Instant since, MailFailure failure) {}
}
