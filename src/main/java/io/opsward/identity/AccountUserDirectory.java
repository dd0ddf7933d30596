package io.opsward.identity;

import io.opsward.identity.spi.GroupSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of people as the accounts tell it. */
@Component
@Transactional(readOnly = true)
class AccountUserDirectory implements UserDirectory {

    private final JdbcClient jdbc;
    private final ObjectProvider<GroupSource> sources;
    private final GroupAuthorities authorities;

    AccountUserDirectory(JdbcClient jdbc, ObjectProvider<GroupSource> sources, GroupAuthorities authorities) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.authorities = authorities;
    }

    @Override
    public String displayName(UserId id) {
        return displayNames(List.of(id)).getOrDefault(id, id.value());
    }

    @Override
    public Map<UserId, String> displayNames(Collection<UserId> ids) {
        var names = new HashMap<UserId, String>();
        ids.forEach(id -> names.put(id, id.value()));
        if (!names.isEmpty()) {
            jdbc.sql("select id, display_name from identity_account where id in (:ids)")
                    .param("ids", valuesOf(ids))
                    .query(row -> {
                        names.put(new UserId(row.getString("id")), row.getString("display_name"));
                    });
        }
        return names;
    }

    @Override
    public boolean exists(UserId id) {
        return jdbc.sql("select exists (select from identity_account where id = :id and enabled)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<UserId> membersOf(GroupKey group) {
        var candidates = new HashSet<String>();
        candidates.add("");
        sources.forEach(source -> source.membersOf(group).forEach(id -> candidates.add(id.value())));
        return jdbc
                .sql("""
                        select id from identity_account a
                        where enabled and (id in (:candidates)
                            or (administrator and :group = :administrator)
                            or exists (select from identity_account_group g
                                       where g.account_id = a.id and g.group_key = :group))
                        order by display_name, id""")
                .param("candidates", candidates)
                .param("group", group.value())
                .param("administrator", GroupKey.ADMINISTRATOR.value())
                .query(String.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    @Override
    public Map<UserId, Set<GroupKey>> groupsOf(Collection<UserId> ids) {
        return authorities.groupsOfAll(ids);
    }

    @Override
    public Map<UserId, Contact> contactsOf(Collection<UserId> ids) {
        var contacts = new HashMap<UserId, Contact>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, email, coalesce(language, 'en') from identity_account where id in (:ids) and enabled")
                    .param("ids", valuesOf(ids))
                    .query(row -> {
                        var contact = new Contact(row.getString(2), Locale.forLanguageTag(row.getString(3)));
                        contacts.put(new UserId(row.getString(1)), contact);
                    });
        }
        return contacts;
    }

    @Override
    public Set<UserId> leadersOf(Collection<GroupKey> groups) {
        var leaders = sources.stream()
                .flatMap(source -> source.leadersOf(groups).stream())
                .collect(Collectors.toSet());
        return contactsOf(leaders).keySet();
    }

    @Override
    public Set<GroupKey> ledBy(UserId id) {
        return sources.stream().flatMap(source -> source.ledBy(id).stream()).collect(Collectors.toSet());
    }

    @Override
    public boolean isLeaderOf(UserId id, GroupKey group) {
        return ledBy(id).contains(group);
    }

    private static List<String> valuesOf(Collection<UserId> ids) {
        return ids.stream().map(UserId::value).distinct().toList();
    }
}
