package io.opsward.configuration;

import java.util.Optional;

/**
 * How one configuration item relates to another; read from source to target as {@code configuration.relation.<NAME>},
 * the other way round as {@code configuration.relation.<NAME>.inverse}.
 */
public enum RelationKind {
    /** The source needs the target to run at all; a fault of the target reaches the source and what hangs on it. */
    RUNS_ON,
    /** The source needs the target to do its work; a fault travels likewise. */
    DEPENDS_ON,
    /** The source is a part of the target; a fault of the part reaches the whole. */
    PART_OF,
    /** Both are linked, neither way first; a fault touches the other end and goes no further. */
    CONNECTED_TO,
    /** The source takes over from the target; losing it leaves the target without cover, and goes no further. */
    BACKUP_OF;

    /**
     * Relations among which there must be no circle: what needs itself to run, or is a part of itself, is wrong.
     *
     * @return empty if circles are no fault
     */
    public Optional<Family> family() {
        return switch (this) {
            case RUNS_ON, DEPENDS_ON -> Optional.of(Family.NEEDS);
            case PART_OF -> Optional.of(Family.PARTS);
            case CONNECTED_TO, BACKUP_OF -> Optional.empty();
        };
    }

    /** Whether the relation says the same from both ends. */
    public boolean isMutual() {
        return this == CONNECTED_TO;
    }

    /** Whether what hangs on the affected item is affected too. */
    public boolean carriesOn() {
        return family().isPresent();
    }

    /** Relations that must have no circle when taken together. */
    public enum Family {
        NEEDS,
        PARTS
    }
}
