package io.opsward.configuration.internal;

import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code configuration_relation}. */
@Repository
class RelationRecords {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RelationRecords(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one transaction at a time change relations: two that close a circle together would not see each other. */
    void lock() {
        batches.execute("lock table configuration_relation in share row exclusive mode");
    }

    List<Relation> of(ItemNumber item, int limit) {
        return jdbc.sql("""
                        select * from configuration_relation where source = :item or target = :item
                        order by kind, source, target limit :limit""")
                .param("item", item.value())
                .param("limit", limit)
                .query(RelationRecords::relation)
                .list();
    }

    /** Relations that at least one of the items tells of in its own row: all it is the source of, and mutual ones. */
    List<Relation> toldBy(Collection<ItemNumber> items) {
        return jdbc.sql("""
                        select * from configuration_relation where source = any(:items)
                        union select * from configuration_relation where target = any(:items) and kind = 'CONNECTED_TO'
                        order by kind, source, target""")
                .param("items", ItemRecords.texts(items))
                .query(RelationRecords::relation)
                .list();
    }

    /** Relations of a family that lead on from the items, however far. */
    List<Relation> leadingOn(Collection<ItemNumber> items, RelationKind.Family family) {
        return jdbc.sql("""
                        with recursive onward as (
                            select source, kind, target from configuration_relation
                            where source = any(:items) and kind = any(:kinds)
                            union
                            select r.source, r.kind, r.target
                            from onward o join configuration_relation r on r.source = o.target and r.kind = any(:kinds))
                        select * from onward""")
                .param("items", ItemRecords.texts(items))
                .param("kinds", kinds(family))
                .query(RelationRecords::relation)
                .list();
    }

    void add(Collection<Relation> relations) {
        batches.batchUpdate(
                "insert into configuration_relation (source, kind, target) values (?, ?, ?) on conflict do nothing",
                relations.stream().map(RelationRecords::values).toList());
    }

    /** @return whether it was there */
    boolean exists(Relation relation) {
        return jdbc.sql("select count(*) from configuration_relation where source = ? and kind = ? and target = ?")
                        .params(values(relation))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(Collection<Relation> relations) {
        batches.batchUpdate(
                "delete from configuration_relation where source = ? and kind = ? and target = ?",
                relations.stream().map(RelationRecords::values).toList());
    }

    private static String[] kinds(RelationKind.Family family) {
        return Stream.of(RelationKind.values())
                .filter(kind -> kind.family().filter(family::equals).isPresent())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static Object[] values(Relation relation) {
        return new Object[] {
            relation.source().value(), relation.kind().name(), relation.target().value()
        };
    }

    private static Relation relation(ResultSet row, int index) throws SQLException {
        return new Relation(
                new ItemNumber(row.getString("source")),
                RelationKind.valueOf(row.getString("kind")),
                new ItemNumber(row.getString("target")));
    }
}
