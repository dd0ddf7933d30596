package io.opsward.schedule;

import io.opsward.configuration.ItemNumber;
import java.util.Set;

/**
 * What a change touches.
 *
 * @param items configuration items
 * @param services keys of service items
 * @param clients keys of client organisations
 */
public record Touched(Set<ItemNumber> items, Set<String> services, Set<String> clients) {

    /** Keeps copies. */
    public Touched {
        items = Set.copyOf(items);
        services = Set.copyOf(services);
        clients = Set.copyOf(clients);
    }
}
