package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.configuration.Owner;
import io.opsward.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Columns of {@code configuration_item}, in the one order that reading and writing share. */
final class ItemRows {

    static final String COLUMNS = "name, type, state, owner, owner_is_group, client_organisation, service_item, model,"
            + " serial_number, version, location, warranty_until, baseline, last_audit, description";

    private ItemRows() {}

    static ConfigurationItem item(ResultSet row, int index) throws SQLException {
        var facts = new ItemFacts(
                row.getString("name"),
                ItemType.valueOf(row.getString("type")),
                ItemState.valueOf(row.getString("state")),
                new Owner(row.getString("owner"), row.getBoolean("owner_is_group")),
                row.getString("client_organisation"),
                row.getString("service_item"),
                asset(row),
                row.getString("description"));
        return new ConfigurationItem(new ItemNumber(row.getString("number")), facts, row.getInt("revision"));
    }

    private static ItemFacts.Asset asset(ResultSet row) throws SQLException {
        return new ItemFacts.Asset(
                row.getString("model"),
                row.getString("serial_number"),
                row.getString("version"),
                row.getString("location"),
                row.getObject("warranty_until", LocalDate.class),
                row.getString("baseline"),
                row.getObject("last_audit", LocalDate.class));
    }

    /** Values of the columns, then the words to search by, then the number. */
    static Object[] values(ItemNumber number, ItemFacts facts, String ownerWords) {
        var asset = facts.asset();
        return new Object[] {
            facts.name(),
            facts.type().name(),
            facts.state().name(),
            facts.owner().key(),
            facts.owner().group(),
            facts.clientOrganisation(),
            facts.serviceItem(),
            asset.model(),
            asset.serialNumber(),
            asset.version(),
            asset.location(),
            asset.warrantyUntil(),
            asset.baseline(),
            asset.lastAudit(),
            facts.description(),
            SearchWords.index(
                    number.value(), facts.name(), ownerWords, asset.model(), asset.serialNumber(), asset.location()),
            number.value()
        };
    }
}
