package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ConfigurationRegister;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemChange;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseRegister implements ConfigurationRegister {

    private final Permissions permissions;
    private final ItemRecords items;
    private final ItemSearch search;
    private final RelationRecords relations;
    private final ChangeRecords changes;
    private final ImpactRecords impacts;

    DatabaseRegister(
            Permissions permissions,
            ItemRecords items,
            ItemSearch search,
            RelationRecords relations,
            ChangeRecords changes,
            ImpactRecords impacts) {
        this.permissions = permissions;
        this.items = items;
        this.search = search;
        this.relations = relations;
        this.changes = changes;
        this.impacts = impacts;
    }

    @Override
    public List<ConfigurationItem> list(ItemFilter filter, @Nullable ConfigurationItem last, int limit) {
        permissions.requireReader();
        return search.list(filter, last, limit);
    }

    @Override
    public ConfigurationItem get(ItemNumber number) {
        permissions.requireReader();
        return items.find(number).orElseThrow(() -> new NotFound("configuration item " + number));
    }

    @Override
    public Map<ItemNumber, ConfigurationItem> find(Collection<ItemNumber> numbers) {
        permissions.requireReader();
        return items.find(numbers);
    }

    @Override
    public List<Relation> relations(ItemNumber number, int limit) {
        permissions.requireReader();
        return relations.of(number, limit);
    }

    @Override
    public List<ItemChange> history(ItemNumber number, @Nullable Long before, int limit) {
        permissions.requireReader();
        return changes.of(number, before, limit);
    }

    @Override
    public Impact impact(ItemNumber number) {
        return impacts.of(get(number));
    }
}
