package io.opsward.configuration.ui;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemField;
import io.opsward.shared.ui.Moments;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of what items refer to, looked up once for all that a page shows; a key that has none stands for itself.
 *
 * @param owners names of accounts and groups
 * @param clients names of client organisations
 * @param services names of services
 */
record ItemWords(Map<String, String> owners, Map<String, String> clients, Map<String, String> services) {

    String owner(ConfigurationItem item) {
        return name(owners, item.facts().owner().key());
    }

    String client(ConfigurationItem item) {
        return name(clients, item.facts().clientOrganisation());
    }

    String service(ConfigurationItem item) {
        return name(services, item.facts().serviceItem());
    }

    /** What a field held, as people read it; relations hold numbers. */
    String value(String field, String held) {
        return held.isEmpty()
                ? ""
                : Stream.of(ItemField.values())
                        .filter(known -> known.key().equals(field))
                        .findFirst()
                        .map(known -> value(known, held))
                        .orElse(held);
    }

    private String value(ItemField field, String held) {
        return switch (field) {
            case TYPE -> ItemTexts.text("configuration.type." + held);
            case STATE -> ItemTexts.text("configuration.state." + held);
            case OWNER -> name(owners, held);
            case CLIENT -> name(clients, held);
            case SERVICE -> name(services, held);
            case WARRANTY_UNTIL, LAST_AUDIT -> Moments.date(LocalDate.parse(held));
            case NAME, MODEL, SERIAL_NUMBER, VERSION, LOCATION, BASELINE, DESCRIPTION -> held;
        };
    }

    private static String name(Map<String, String> names, @Nullable String key) {
        return key == null ? "" : names.getOrDefault(key, key);
    }
}
