package io.opsward.configuration;

import java.util.List;

/**
 * What hangs on a configuration item.
 *
 * @param origin item in question
 * @param hits items that a fault of it reaches, the nearest first
 * @param strands how the fault gets there; every hit ends at least one
 * @param cut whether more is hit than is told here
 */
public record Impact(ConfigurationItem origin, List<Hit> hits, List<Strand> strands, boolean cut) {

    /** Items that are told at most. */
    public static final int MOST = 300;

    /** Relations that are followed one after the other at most. */
    public static final int DEEPEST = 12;

    /**
     * An item that is hit.
     *
     * @param item the item
     * @param depth relations between it and the origin on the shortest way, from 1
     */
    public record Hit(ConfigurationItem item, int depth) {}

    /**
     * A relation that a fault travels along.
     *
     * @param cause where it comes from
     * @param affected where it goes to
     * @param kind relation between the two
     */
    public record Strand(ItemNumber cause, ItemNumber affected, RelationKind kind) {

        /** The relation as it is told: the source of it is whoever needs the other, is part of it or stands in for it. */
        public Relation relation() {
            return switch (kind) {
                case RUNS_ON, DEPENDS_ON -> new Relation(affected, kind, cause);
                case PART_OF, CONNECTED_TO, BACKUP_OF -> new Relation(cause, kind, affected);
            };
        }
    }
}
