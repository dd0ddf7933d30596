package io.opsward.configuration;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads configuration items: staff and auditors read all, clients none; whoever else asks meets {@link AccessRefused}. */
public interface ConfigurationRegister {

    /**
     * A page of items.
     *
     * @param last last row of the page before, null for the first page
     * @param limit rows at most
     */
    List<ConfigurationItem> list(ItemFilter filter, @Nullable ConfigurationItem last, int limit);

    /** @throws NotFound if there is no such item */
    ConfigurationItem get(ItemNumber number);

    /** Items by number; those that do not exist are left out. */
    Map<ItemNumber, ConfigurationItem> find(Collection<ItemNumber> numbers);

    /** Relations of the item both ways, at most {@code limit}. */
    List<Relation> relations(ItemNumber number, int limit);

    /**
     * History of the item, newest first.
     *
     * @param before id of the last row of the page before, null for the first page
     * @param limit rows at most
     */
    List<ItemChange> history(ItemNumber number, @Nullable Long before, int limit);

    /**
     * What hangs on the item, over {@link Impact#DEEPEST} relations at most.
     *
     * @throws NotFound if there is no such item
     */
    Impact impact(ItemNumber number);
}
