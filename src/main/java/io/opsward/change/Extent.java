package io.opsward.change;

import io.opsward.configuration.ItemNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change touches. */
@Embeddable
class Extent {

    @ElementCollection
    @CollectionTable(name = "change_item", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "item")
    private Set<String> items = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "change_service", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "service_item")
    private Set<String> services = new HashSet<>();

    void touch(List<String> itemNumbers, List<String> serviceItems) {
        items.clear();
        items.addAll(itemNumbers);
        services.clear();
        services.addAll(serviceItems);
    }

    Set<ItemNumber> items() {
        return items.stream().map(ItemNumber::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    Set<String> services() {
        return Set.copyOf(services);
    }
}
