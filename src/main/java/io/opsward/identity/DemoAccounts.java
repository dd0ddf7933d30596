package io.opsward.identity;

import io.opsward.identity.spi.GroupSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo, told at the door to everybody. */
@Service
@Transactional(readOnly = true)
public class DemoAccounts {

    /** Password of every demo account. */
    public static final String PASSWORD = "opsward-demo";

    private static final int MOST = 50;
    private static final int PEOPLE_FIRST = 9;

    private final JdbcClient jdbc;
    private final ObjectProvider<GroupSource> sources;
    private final GroupAuthorities groups;
    private final boolean embedded;

    DemoAccounts(
            JdbcClient jdbc,
            ObjectProvider<GroupSource> sources,
            GroupAuthorities groups,
            @Value("${spring.datasource.url:}") String externalDatabase) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.groups = groups;
        this.embedded = externalDatabase.isBlank();
    }

    /**
     * An account to try the product with.
     *
     * @param post what the person does; may be empty
     * @param groups what the person may do
     */
    public record DemoAccount(UserId id, String displayName, String post, Set<GroupKey> groups) {}

    /** The accounts, in the order of their making, the administrator after the first ten; none on an external database. */
    public List<DemoAccount> list(Locale locale) {
        if (!embedded) {
            return List.of();
        }
        var accounts = jdbc.sql("""
                        select id, display_name from identity_account
                        where enabled and demo
                        order by row_number() over (partition by id = 'admin' order by created_at, id)
                            + case when id = 'admin' then :people else 0 end, id limit :limit""")
                .param("people", PEOPLE_FIRST)
                .param("limit", MOST)
                .query((row, number) ->
                        new DemoAccount(new UserId(row.getString("id")), row.getString("display_name"), "", Set.of()))
                .list();
        var known = groups.groupsOfAll(accounts.stream().map(DemoAccount::id).toList());
        return accounts.stream()
                .map(account -> new DemoAccount(
                        account.id(), account.displayName(), post(account.id(), locale), known.get(account.id())))
                .toList();
    }

    private String post(UserId id, Locale locale) {
        return sources.orderedStream()
                .map(source -> source.describe(id, locale))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
