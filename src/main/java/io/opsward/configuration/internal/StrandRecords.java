package io.opsward.configuration.internal;

import io.opsward.configuration.Impact.Strand;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.RelationKind;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Single steps along {@code configuration_impact}; a retired item is not affected any more. */
@Repository
class StrandRecords {

    private final JdbcClient jdbc;

    StrandRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where faults of the items go. */
    List<Strand> from(Collection<ItemNumber> causes) {
        return read("e.cause", causes);
    }

    /** Where faults come from that reach the items. */
    List<Strand> to(Collection<ItemNumber> affected) {
        return read("e.affected", affected);
    }

    private List<Strand> read(String end, Collection<ItemNumber> items) {
        return jdbc.sql("""
                        select e.cause, e.affected, e.kind from configuration_impact e
                        join configuration_item i on i.number = e.affected and i.state <> 'RETIRED'
                        where %s = any(:items) order by e.cause, e.affected, e.kind""".formatted(end))
                .param("items", ItemRecords.texts(items))
                .query((row, index) -> new Strand(
                        new ItemNumber(row.getString("cause")),
                        new ItemNumber(row.getString("affected")),
                        RelationKind.valueOf(row.getString("kind"))))
                .list();
    }
}
