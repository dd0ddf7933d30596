package io.opsward.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of accounts. */
@Component
class AccountList {

    private final JdbcClient jdbc;
    private final GroupAuthorities groups;

    AccountList(JdbcClient jdbc, GroupAuthorities groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    List<AccountSummary> page(String search, @Nullable UserId after, int limit) {
        var page = jdbc.sql("""
                        select id, display_name, enabled, administrator, locked_until, subject, last_sign_in_at, email
                        from identity_account
                        where id > :after and (strpos(id, :search) > 0 or strpos(lower(display_name), :search) > 0
                            or strpos(lower(email), :search) > 0)
                        order by id limit :limit""")
                .param("after", after == null ? "" : after.value())
                .param("search", search.strip().toLowerCase(Locale.ROOT))
                .param("limit", limit)
                .query((row, number) -> summary(row))
                .list();
        var known = groups.groupsOfAll(page.stream().map(AccountSummary::id).toList());
        return page.stream()
                .map(account -> account.in(known.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    private static AccountSummary summary(ResultSet row) throws SQLException {
        return new AccountSummary(
                new UserId(row.getString("id")),
                row.getString("display_name"),
                row.getBoolean("enabled"),
                row.getBoolean("administrator"),
                instant(row.getTimestamp("locked_until")),
                row.getString("subject") != null,
                instant(row.getTimestamp("last_sign_in_at")),
                row.getString("email"),
                Set.of());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
