package io.opsward.configuration;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What steps ask about configuration items. Asks for no permission. */
public interface ItemLookup {

    /** Items by number; those that do not exist are left out. */
    Map<ItemNumber, ConfigurationItem> find(Collection<ItemNumber> numbers);

    /**
     * How items hang together with others, over {@link Impact#DEEPEST} relations at most: the shortest way for each of the
     * others that a fault of one of the items reaches, or whose own fault reaches one of them.
     *
     * @param items where the ways begin
     * @param others where they end; one that is among the items too is passed over
     */
    List<ItemWay> ways(Collection<ItemNumber> items, Collection<ItemNumber> others);

    /** Whether an item was changed on the strength of this warrant. @param warrant number of a change, request or audit */
    boolean isWarrantUsed(String warrant);
}
