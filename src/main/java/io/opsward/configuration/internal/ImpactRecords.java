package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.RelationKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follows faults along {@code configuration_impact}. */
@Repository
class ImpactRecords {

    private final JdbcClient jdbc;

    ImpactRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Impact of(ConfigurationItem origin) {
        var found = reached(origin.number());
        var shown = found.subList(0, Math.min(Impact.MOST, found.size()));
        return new Impact(
                origin,
                shown.stream().map(Reached::hit).toList(),
                strands(origin.number(), shown),
                found.size() > Impact.MOST);
    }

    /**
     * Each pair of item and depth is visited once ({@code union} drops what is known) and the depth has an end, so that
     * neither circles nor many ways to the same item make it run on.
     */
    private List<Reached> reached(ItemNumber origin) {
        return jdbc.sql("""
                        with recursive hit (item, depth, carries_on) as (
                            select cast(:origin as varchar), 0, true
                            union
                            select e.affected, h.depth + 1, e.carries_on
                            from hit h
                            join configuration_impact e on e.cause = h.item
                            join configuration_item i on i.number = e.affected and i.state <> 'RETIRED'
                            where h.carries_on and h.depth < :deepest),
                        nearest as (
                            select item, min(depth) as depth, bool_or(carries_on) as carries_on
                            from hit where item <> :origin group by item order by min(depth), item limit :limit)
                        select i.*, n.depth, n.carries_on
                        from nearest n join configuration_item i on i.number = n.item
                        order by n.depth, i.number""")
                .param("origin", origin.value())
                .param("deepest", Impact.DEEPEST)
                .param("limit", Impact.MOST + 1)
                .query((row, index) -> new Reached(
                        new Impact.Hit(ItemRows.item(row, index), row.getInt("depth")), row.getBoolean("carries_on")))
                .list();
    }

    /** Relations between the items that lead outward, from those where a fault goes on. */
    private List<Impact.Strand> strands(ItemNumber origin, List<Reached> reached) {
        var numbers = new ArrayList<>(List.of(origin.value()));
        var depths = new ArrayList<>(List.of(0));
        var carrying = new ArrayList<>(List.of(true));
        reached.forEach(item -> {
            numbers.add(item.hit().item().number().value());
            depths.add(item.hit().depth());
            carrying.add(item.carriesOn());
        });
        return jdbc.sql("""
                        with shown (item, depth, carries_on) as (select * from unnest(:numbers, :depths, :carrying))
                        select e.cause, e.affected, e.kind
                        from shown c
                        join configuration_impact e on e.cause = c.item
                        join shown a on a.item = e.affected and a.depth > c.depth
                        where c.carries_on
                        order by e.cause, e.affected, e.kind""")
                .param("numbers", numbers.toArray(String[]::new))
                .param("depths", depths.toArray(Integer[]::new))
                .param("carrying", carrying.toArray(Boolean[]::new))
                .query((row, index) -> new Impact.Strand(
                        new ItemNumber(row.getString("cause")),
                        new ItemNumber(row.getString("affected")),
                        RelationKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** An item that is hit, and whether the fault goes on from there. */
    private record Reached(Impact.Hit hit, boolean carriesOn) {}
}
