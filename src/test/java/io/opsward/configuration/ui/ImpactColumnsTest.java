package io.opsward.configuration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.Impact.Hit;
import io.opsward.configuration.Impact.Strand;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.configuration.Owner;
import io.opsward.configuration.RelationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactColumnsTest {

    @Test
    void items_stand_beside_what_they_hang_on() {
        var impact = new Impact(
                item(1),
                List.of(new Hit(item(2), 1), new Hit(item(3), 1), new Hit(item(4), 2), new Hit(item(5), 2)),
                List.of(strand(1, 2), strand(1, 3), strand(3, 4), strand(2, 5)),
                false);
        assertThat(ImpactColumns.of(impact))
                .containsExactly(List.of(item(1)), List.of(item(2), item(3)), List.of(item(5), item(4)));
    }

    @Test
    void an_item_alone_stands_alone() {
        assertThat(ImpactColumns.of(new Impact(item(1), List.of(), List.of(), false)))
                .containsExactly(List.of(item(1)));
    }

    private static Strand strand(int cause, int affected) {
        return new Strand(ItemNumber.of(cause), ItemNumber.of(affected), RelationKind.RUNS_ON);
    }

    private static ConfigurationItem item(int number) {
        var asset = new ItemFacts.Asset("", "", "", "", null, "", null);
        var owner = new Owner("operations", true);
        return new ConfigurationItem(
                ItemNumber.of(number),
                new ItemFacts("Item " + number, ItemType.SERVER, ItemState.IN_USE, owner, null, null, asset, ""),
                1);
    }
}
