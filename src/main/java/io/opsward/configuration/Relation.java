package io.opsward.configuration;

/**
 * A relation between two configuration items. One that says the same from both ends begins with the smaller number, so
 * that it exists once.
 *
 * @param source item that the relation is told of
 * @param kind how it relates
 * @param target item that it relates to
 */
public record Relation(ItemNumber source, RelationKind kind, ItemNumber target) {

    /** Puts a mutual relation into its one order. */
    public Relation {
        if (kind.isMutual() && source.compareTo(target) > 0) {
            var first = target;
            target = source;
            source = first;
        }
    }

    /** The other end, seen from one of the two. */
    public ItemNumber otherEnd(ItemNumber end) {
        return end.equals(source) ? target : source;
    }

    /** Whether the item tells of this relation in a list of its own. */
    public boolean isToldBy(ItemNumber item) {
        return item.equals(source) || (kind.isMutual() && item.equals(target));
    }
}
