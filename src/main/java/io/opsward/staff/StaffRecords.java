package io.opsward.staff;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes people, posts and who holds which. */
@Repository
class StaffRecords {

    private final JdbcClient jdbc;

    StaffRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> people() {
        return jdbc.sql("""
                        select p.user_id, p.name, p.organisation,
                               array(select t.key from staff_post t join staff_membership m on m.post_key = t.key
                                     where m.user_id = p.user_id order by t.position) as posts,
                               array(select t.key from staff_post t where t.lead = p.user_id order by t.position) as leads
                        from staff_person p
                        order by p.organisation nulls first, p.user_id""").query(StaffRecords::person).list();
    }

    List<Post> posts() {
        return jdbc.sql("""
                        select t.*, l.name as lead_name,
                               array(select p.name from staff_person p join staff_group_member m on m.user_id = p.user_id
                                     where m.group_key = t.key order by p.user_id) as members
                        from staff_post t left join staff_person l on l.user_id = t.lead
                        order by t.position, t.key""").query(StaffRecords::post).list();
    }

    /** People of the provider whose name or account holds the text, at most {@code limit}. */
    List<Person> staffMatching(String text, int limit) {
        return jdbc.sql("""
                        select user_id, name, organisation, array[]::text[] as posts, array[]::text[] as leads
                        from staff_person
                        where organisation is null
                          and (position(lower(:text) in lower(name)) > 0 or position(lower(:text) in user_id) > 0)
                        order by user_id limit :limit""")
                .param("text", text)
                .param("limit", limit)
                .query(StaffRecords::person)
                .list();
    }

    Set<GroupKey> groupsOf(UserId id) {
        return groups("select group_key from staff_group_member where user_id = ?", id.value());
    }

    Set<GroupKey> ledBy(UserId id) {
        return groups("select key from staff_post where lead = ?", id.value());
    }

    Set<UserId> leadersOf(Collection<GroupKey> groups) {
        return jdbc.sql("select lead from staff_post where key = any(?) and lead is not null")
                .param(groups.stream().map(GroupKey::value).toArray(String[]::new))
                .query((row, index) -> new UserId(row.getString(1)))
                .set();
    }

    Set<GroupKey> allGroups() {
        return groups("select key from staff_post union select group_key from staff_group_member");
    }

    Map<UserId, Set<GroupKey>> groupsOfAll(Collection<UserId> ids) {
        return jdbc
                .sql("select user_id, group_key from staff_group_member where user_id = any(?)")
                .param(ids.stream().map(UserId::value).toArray(String[]::new))
                .query((row, index) -> Map.entry(new UserId(row.getString(1)), new GroupKey(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Names of the posts held, in the order of the organisation; a client's people count as client. */
    List<Bilingual> postsOf(UserId id) {
        return jdbc.sql("""
                        select t.name_english, t.name_chinese
                        from staff_post t join staff_group_member m on m.group_key = t.key
                        where m.user_id = ? and t.key <> 'tech-support' order by t.position""")
                .param(id.value())
                .query((row, index) -> new Bilingual(row.getString(1), row.getString(2)))
                .list();
    }

    List<UserId> membersOf(GroupKey group) {
        return jdbc.sql("select user_id from staff_group_member where group_key = ? order by user_id")
                .param(group.value())
                .query((row, index) -> new UserId(row.getString(1)))
                .list();
    }

    void add(UserId id, String name, @Nullable String organisation) {
        jdbc.sql("insert into staff_person (user_id, name, organisation) values (?, ?, ?)")
                .params(id.value(), name, organisation)
                .update();
    }

    void appoint(UserId id, GroupKey post) {
        jdbc.sql("insert into staff_membership (user_id, post_key) values (?, ?)")
                .params(id.value(), post.value())
                .update();
    }

    void makeLead(UserId id, GroupKey post) {
        jdbc.sql("update staff_post set lead = ? where key = ?")
                .params(id.value(), post.value())
                .update();
    }

    private Set<GroupKey> groups(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> new GroupKey(row.getString(1)))
                .set();
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new UserId(row.getString("user_id")),
                row.getString("name"),
                row.getString("organisation"),
                keys(row.getArray("posts")),
                keys(row.getArray("leads")));
    }

    private static Post post(ResultSet row, int index) throws SQLException {
        return new Post(
                new GroupKey(row.getString("key")),
                new Bilingual(row.getString("name_english"), row.getString("name_chinese")),
                new Bilingual(row.getString("description_english"), row.getString("description_chinese")),
                PostDuty.valueOf(row.getString("duty")),
                row.getString("lead_name"),
                List.of((String[]) row.getArray("members").getArray()));
    }

    private static List<GroupKey> keys(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(GroupKey::new).toList();
    }
}
