package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import io.opsward.notification.MailFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails on their way: rows of {@code notification_mail} as the sender sees them. */
@Repository
class MailRows {

    private static final int LONGEST_ERROR = 2_000;
    private static final int ONE_DELETION = 5_000;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a mail for each reader with a time, one statement. */
    void add(Map<UserId, Long> messages, Map<UserId, Instant> dueAt, Instant now) {
        if (dueAt.isEmpty()) {
            return;
        }
        var readers = List.copyOf(dueAt.keySet());
        jdbc.sql("""
                        insert into notification_mail (recipient, message_id, created_at, due_at, not_before)
                        select m.reader, m.message, :now, m.due, m.due
                        from unnest(:readers, :messages, cast(:due as timestamptz[])) m (reader, message, due)""")
                .param("readers", readers.stream().map(UserId::value).toArray(String[]::new))
                .param("messages", readers.stream().map(messages::get).toArray(Long[]::new))
                .param(
                        "due",
                        readers.stream().map(dueAt::get).map(Instant::toString).toArray(String[]::new))
                .param("now", MessageRows.utc(now))
                .update();
    }

    /**
     * Takes the mail that has waited longest. Another node passes over it until the lease ends: then the node that took it is
     * taken for dead.
     */
    Optional<OutgoingMail> take(Instant now, Instant leaseEnd) {
        return jdbc.sql("""
                        update notification_mail set attempts = attempts + 1, leased_until = :leaseEnd
                        where id = (
                            select id from notification_mail
                            where state = 'WAITING' and not_before <= :now
                              and (leased_until is null or leased_until <= :now)
                            order by not_before, id limit 1 for update skip locked)
                        returning id, message_key, recipient, message_id, digest_after, digest_until, attempts, due_at""")
                .param("now", MessageRows.utc(now))
                .param("leaseEnd", MessageRows.utc(leaseEnd))
                .query(MailRows::outgoing)
                .optional();
    }

    void sent(OutgoingMail mail, Instant now) {
        jdbc.sql("""
                        update notification_mail
                        set state = 'SENT', sent_at = ?, leased_until = null, failure = null, error = null
                        where id = ? and attempts = ?""").params(MessageRows.utc(now), mail.id(), mail.attempt()).update();
    }

    /** @param next when it is tried again, null if it is given up */
    void failed(OutgoingMail mail, MailFailure failure, String error, Instant now, @Nullable Instant next) {
        jdbc.sql("""
                        update notification_mail
                        set state = case when :next::timestamptz is null then 'FAILED' else 'WAITING' end,
                            not_before = coalesce(:next, not_before), leased_until = null,
                            first_failed_at = coalesce(first_failed_at, :now), failure = :failure, error = :error
                        where id = :id and attempts = :attempt""")
                .param("next", next == null ? null : MessageRows.utc(next))
                .param("now", MessageRows.utc(now))
                .param("failure", failure.name())
                .param("error", error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR))
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    /** Forgets a mail that has nothing to say any more. */
    void drop(OutgoingMail mail) {
        jdbc.sql("delete from notification_mail where id = ?").param(mail.id()).update();
    }

    /**
     * Writes the daily mails whose time has come, for those who have something unread, and sets their next time.
     *
     * @return how many people had their time
     */
    int addDigests(Instant now, ZoneId zone) {
        return jdbc.sql("""
                        with due as (
                            select account, digested, digest_at from notification_preference
                            where delivery = 'DIGEST' and next_digest_at <= :now
                            order by next_digest_at limit 200 for update skip locked),
                        news as (
                            select d.account, d.digested, max(m.id) as newest
                            from due d join notification_message m on m.recipient = d.account
                            where m.id > d.digested and m.read_at is null
                            group by d.account, d.digested),
                        mails as (
                            insert into notification_mail
                                (recipient, digest_after, digest_until, created_at, due_at, not_before)
                            select account, digested, newest, :now, :now, :now from news)
                        update notification_preference p
                        set digested = coalesce((select newest from news n where n.account = p.account), p.digested),
                            next_digest_at = (day.today + p.digest_at
                                + case when (day.today + p.digest_at) at time zone :zone > :now
                                       then interval '0' else interval '1 day' end) at time zone :zone
                        from due, (select (:now at time zone :zone)::date as today) day
                        where p.account = due.account""")
                .param("now", MessageRows.utc(now))
                .param("zone", zone.getId())
                .update();
    }

    /** Forgets sent ones, a limited number in one go. @return how many */
    int forgetSentBefore(Instant moment) {
        return jdbc.sql("""
                        delete from notification_mail where id in (
                            select id from notification_mail
                            where state = 'SENT' and sent_at < ? order by sent_at limit ?)""").params(MessageRows.utc(moment), ONE_DELETION).update();
    }

    private static OutgoingMail outgoing(ResultSet row, int index) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getObject("message_key", UUID.class),
                new UserId(row.getString("recipient")),
                row.getObject("message_id", Long.class),
                row.getLong("digest_after"),
                row.getLong("digest_until"),
                row.getInt("attempts"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
