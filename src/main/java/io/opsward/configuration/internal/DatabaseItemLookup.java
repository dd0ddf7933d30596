package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemLookup;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemWay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseItemLookup implements ItemLookup {

    private final ItemRecords items;
    private final StrandRecords strands;
    private final ChangeRecords changes;

    DatabaseItemLookup(ItemRecords items, StrandRecords strands, ChangeRecords changes) {
        this.items = items;
        this.strands = strands;
        this.changes = changes;
    }

    @Override
    public Map<ItemNumber, ConfigurationItem> find(Collection<ItemNumber> numbers) {
        return items.find(numbers);
    }

    @Override
    public List<ItemWay> ways(Collection<ItemNumber> from, Collection<ItemNumber> others) {
        var wanted = new HashSet<>(others);
        wanted.removeAll(from);
        if (wanted.isEmpty() || from.isEmpty()) {
            return List.of();
        }
        var search = new WaySearch(strands, wanted);
        search.onward(from);
        search.back(from);
        return search.ways();
    }

    @Override
    public boolean isWarrantUsed(String warrant) {
        return changes.isWarrantUsed(warrant);
    }
}
