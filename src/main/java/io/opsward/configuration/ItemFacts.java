package io.opsward.configuration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a configuration item.
 *
 * @param name what people call it
 * @param type kind of thing
 * @param state where it stands in its life
 * @param owner who answers for it
 * @param clientOrganisation whose it is; null if it serves several
 * @param serviceItem service of the catalogue that it belongs to; null if to none
 * @param asset make, place and papers
 * @param description empty if there is none
 */
public record ItemFacts(
        String name,
        ItemType type,
        ItemState state,
        Owner owner,
        @Nullable String clientOrganisation,
        @Nullable String serviceItem,
        Asset asset,
        String description) {

    /** Every field as people write it, empty where nothing is known. */
    public Map<ItemField, String> texts() {
        var texts = new EnumMap<ItemField, String>(ItemField.class);
        texts.put(ItemField.NAME, name);
        texts.put(ItemField.TYPE, type.name());
        texts.put(ItemField.STATE, state.name());
        texts.put(ItemField.OWNER, owner.key());
        texts.put(ItemField.CLIENT, text(clientOrganisation));
        texts.put(ItemField.SERVICE, text(serviceItem));
        texts.put(ItemField.MODEL, asset.model());
        texts.put(ItemField.SERIAL_NUMBER, asset.serialNumber());
        texts.put(ItemField.VERSION, asset.version());
        texts.put(ItemField.LOCATION, asset.location());
        texts.put(ItemField.WARRANTY_UNTIL, text(asset.warrantyUntil()));
        texts.put(ItemField.BASELINE, asset.baseline());
        texts.put(ItemField.LAST_AUDIT, text(asset.lastAudit()));
        texts.put(ItemField.DESCRIPTION, description);
        return texts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * Make, place and papers of an item; texts are empty where nothing is known.
     *
     * @param model make and model
     * @param serialNumber number of the maker
     * @param version version of the product that is in use
     * @param location where it stands or runs
     * @param warrantyUntil last day under warranty; null if there is none
     * @param baseline agreed configuration that it follows
     * @param lastAudit day when it was last found right; null if never
     */
    public record Asset(
            String model,
            String serialNumber,
            String version,
            String location,
            @Nullable LocalDate warrantyUntil,
            String baseline,
            @Nullable LocalDate lastAudit) {}
}
