package io.opsward.identity;

import io.opsward.identity.spi.GroupSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Gathers the groups of an account from all who know some, and says them as Spring Security's authorities. */
@Component
class GroupAuthorities {

    static final String PREFIX = "ROLE_";

    private final ObjectProvider<GroupSource> sources;
    private final JdbcClient jdbc;

    GroupAuthorities(ObjectProvider<GroupSource> sources, JdbcClient jdbc) {
        this.sources = sources;
        this.jdbc = jdbc;
    }

    /** Groups from posts, from the sign-in service and from the account itself. */
    Set<GroupKey> groupsOf(UserId id) {
        return groupsOfAll(List.of(id)).getOrDefault(id, Set.of());
    }

    /** The groups of many at once. */
    Map<UserId, Set<GroupKey>> groupsOfAll(Collection<UserId> ids) {
        var groups = new HashMap<UserId, Set<GroupKey>>();
        ids.forEach(id -> groups.put(id, new TreeSet<>(Comparator.comparing(GroupKey::value))));
        if (groups.isEmpty()) {
            return groups;
        }
        sources.orderedStream()
                .forEach(source -> source.groupsOfAll(groups.keySet())
                        .forEach((id, known) -> groups.get(id).addAll(known)));
        jdbc.sql("""
                        select account_id, group_key from identity_account_group where account_id in (:ids)
                        union all
                        select id, :administrator from identity_account where id in (:ids) and administrator""")
                .param("ids", groups.keySet().stream().map(UserId::value).toList())
                .param("administrator", GroupKey.ADMINISTRATOR.value())
                .query(row -> {
                    groups.get(new UserId(row.getString(1))).add(new GroupKey(row.getString(2)));
                });
        return groups;
    }

    /** The groups as authorities: roles take effect at the next sign-in. */
    Collection<GrantedAuthority> authoritiesOf(UserId id) {
        return List.copyOf(groupsOf(id).stream()
                .map(group -> new SimpleGrantedAuthority(PREFIX + group.value()))
                .toList());
    }

    /** Replaces the groups that a sign-in service has told of the account. */
    void replaceToldGroups(UserId id, Collection<String> groups) {
        jdbc.sql("delete from identity_account_group where account_id = :id")
                .param("id", id.value())
                .update();
        for (var group : Set.copyOf(groups)) {
            jdbc.sql("insert into identity_account_group (account_id, group_key) values (:id, :group)")
                    .param("id", id.value())
                    .param("group", group)
                    .update();
        }
    }
}
