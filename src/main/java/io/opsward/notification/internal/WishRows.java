package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import io.opsward.notification.Delivery;
import io.opsward.notification.MailPreference;
import io.opsward.notification.MessageKind;
import io.opsward.notification.QuietHours;
import io.opsward.notification.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want to be told: rows of {@code notification_choice} and {@code notification_preference}. */
@Repository
class WishRows {

    private static final String MAIL_COLUMNS = "p.delivery, p.digest_at, p.quiet_from, p.quiet_until";

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wishes of many for one kind, one query; the map is the caller's. */
    Map<UserId, Wish> of(MessageKind kind, Collection<UserId> people) {
        var wishes = new HashMap<UserId, Wish>();
        if (!people.isEmpty()) {
            jdbc.sql("select a.id, c.reach, " + MAIL_COLUMNS + """
                             from unnest(:people) a (id)
                            left join notification_choice c on c.account = a.id and c.kind = :kind
                            left join notification_preference p on p.account = a.id""")
                    .param("people", people.stream().map(UserId::value).toArray(String[]::new))
                    .param("kind", kind.name())
                    .query(row -> {
                        wishes.put(new UserId(row.getString("id")), new Wish(reach(row, kind), mail(row)));
                    });
        }
        return wishes;
    }

    /** Those who have chosen to be told of a kind. */
    Set<UserId> whoChose(MessageKind kind) {
        return jdbc.sql("select account from notification_choice where kind = ? and reach <> 'NOWHERE'")
                .param(kind.name())
                .query((row, index) -> new UserId(row.getString(1)))
                .set();
    }

    MailPreference mailOf(UserId person) {
        return jdbc.sql("select " + MAIL_COLUMNS + " from notification_preference p where account = ?")
                .param(person.value())
                .query((row, index) -> mail(row))
                .optional()
                .orElse(MailPreference.USUAL);
    }

    Map<MessageKind, Reach> reachOf(UserId person) {
        var reach = new EnumMap<MessageKind, Reach>(MessageKind.class);
        for (var kind : MessageKind.values()) {
            reach.put(kind, kind.usual());
        }
        jdbc.sql("select kind, reach from notification_choice where account = :person and kind in (:known)")
                .param("person", person.value())
                .param("known", reach.keySet().stream().map(MessageKind::name).toList())
                .query(row -> {
                    reach.put(MessageKind.valueOf(row.getString(1)), Reach.valueOf(row.getString(2)));
                });
        return reach;
    }

    void keep(UserId person, MessageKind kind, Reach reach) {
        jdbc.sql("""
                        insert into notification_choice (account, kind, reach) values (?, ?, ?)
                        on conflict (account, kind) do update set reach = excluded.reach""").params(person.value(), kind.name(), reach.name()).update();
    }

    /** A digest begins with what comes after the choice. */
    void keep(UserId person, MailPreference mail, OffsetDateTime nextDigest) {
        var quiet = mail.quiet();
        jdbc.sql("""
                        insert into notification_preference as p
                            (account, delivery, digest_at, quiet_from, quiet_until, next_digest_at, digested)
                        values (:account, :delivery, :digestAt, :quietFrom, :quietUntil, :next,
                                (select coalesce(max(id), 0) from notification_message where recipient = :account))
                        on conflict (account) do update set
                            delivery = excluded.delivery, digest_at = excluded.digest_at,
                            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                            next_digest_at = excluded.next_digest_at,
                            digested = case when p.delivery = 'DIGEST' then p.digested else excluded.digested end""")
                .param("account", person.value())
                .param("delivery", mail.delivery().name())
                .param("digestAt", mail.digestAt())
                .param("quietFrom", quiet == null ? null : quiet.from())
                .param("quietUntil", quiet == null ? null : quiet.until())
                .param("next", nextDigest)
                .update();
    }

    private static Reach reach(ResultSet row, MessageKind kind) throws SQLException {
        var chosen = row.getString("reach");
        return chosen == null ? kind.usual() : Reach.valueOf(chosen);
    }

    private static MailPreference mail(ResultSet row) throws SQLException {
        var delivery = row.getString("delivery");
        return delivery == null
                ? MailPreference.USUAL
                : new MailPreference(
                        Delivery.valueOf(delivery), row.getObject("digest_at", LocalTime.class), quiet(row));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        var from = row.getObject("quiet_from", LocalTime.class);
        var until = row.getObject("quiet_until", LocalTime.class);
        return from == null || until == null ? null : new QuietHours(from, until);
    }
}
