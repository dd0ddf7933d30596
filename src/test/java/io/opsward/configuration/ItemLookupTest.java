package io.opsward.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways between the demo's items. Nobody is signed in: steps ask without permission. */
@ProcessTest
class ItemLookupTest {

    @Autowired
    private ItemLookup items;

    @Test
    void a_way_tells_each_relation_from_the_item_on() {
        assertThat(ways("CI-HIS-SAN-01", "CI-HIS-DB"))
                .containsExactly(
                        "CI-HIS-DBS-01 DEPENDS_ON CI-HIS-SAN-01, CI-HIS-DB RUNS_ON CI-HIS-DBS-01 to CI-HIS-DB");
    }

    @Test
    void it_is_found_from_its_other_end_too() {
        assertThat(ways("CI-HIS-DB", "CI-HIS-SAN-01"))
                .containsExactly(
                        "CI-HIS-DB RUNS_ON CI-HIS-DBS-01, CI-HIS-DBS-01 DEPENDS_ON CI-HIS-SAN-01 to CI-HIS-SAN-01");
    }

    @Test
    void the_shortest_way_counts() {
        assertThat(ways("CI-HIS-CASHIER", "CI-HIS-DB", "CI-HIS-MW"))
                .containsExactly(
                        "CI-HIS-CASHIER DEPENDS_ON CI-HIS-DB to CI-HIS-DB",
                        "CI-HIS-CASHIER DEPENDS_ON CI-HIS-MW to CI-HIS-MW");
    }

    @Test
    void a_connection_is_touched_from_both_ends_and_carries_nothing_on() {
        assertThat(ways("CI-HIS-FW-01", "CI-HIS-SW-CORE-01", "CI-HIS-DBS-01"))
                .containsExactly("CI-HIS-FW-01 CONNECTED_TO CI-HIS-SW-CORE-01 to CI-HIS-SW-CORE-01");
        assertThat(ways("CI-HIS-DBS-01", "CI-HIS-FW-01")).isEmpty();
    }

    @Test
    void a_backup_and_what_it_covers_belong_together() {
        var way = "CI-HIS-DB-STANDBY BACKUP_OF CI-HIS-DB to ";
        assertThat(ways("CI-HIS-DB-STANDBY", "CI-HIS-DB")).containsExactly(way + "CI-HIS-DB");
        assertThat(ways("CI-HIS-DB", "CI-HIS-DB-STANDBY")).containsExactly(way + "CI-HIS-DB-STANDBY");
        assertThat(ways("CI-HIS-DB-STANDBY", "CI-HIS-APP")).isEmpty();
    }

    @Test
    void what_lies_side_by_side_or_apart_has_no_way() {
        assertThat(ways("CI-HIS-ESX-01", "CI-HIS-ESX-02")).isEmpty();
        assertThat(ways("CI-HIS-DB", "CI-BANK-DB", "CI-NOWHERE")).isEmpty();
        assertThat(ways("CI-HIS-DB", "CI-HIS-DB")).isEmpty();
    }

    private List<String> ways(String item, String... others) {
        return items
                .ways(
                        List.of(new ItemNumber(item)),
                        Stream.of(others).map(ItemNumber::new).toList())
                .stream()
                .map(way -> String.join(
                                ", ",
                                way.relations().stream()
                                        .map(relation ->
                                                relation.source() + " " + relation.kind() + " " + relation.target())
                                        .toList())
                        + " to " + way.other())
                .toList();
    }
}
