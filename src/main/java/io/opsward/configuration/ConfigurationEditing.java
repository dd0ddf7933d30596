package io.opsward.configuration;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.RuleViolation;
import java.util.Map;

/**
 * Edits configuration items: operations and management do, whoever else tries meets {@link AccessRefused}. Each edit
 * needs a {@link Warrant} that stands and goes into the history of the item with it.
 */
public interface ConfigurationEditing {

    /** Whether the current user edits configuration items. */
    boolean mayEdit();

    /**
     * Enters an item.
     *
     * @param wantedNumber as typed; empty to be given the next one
     * @param draft fields as people write them; those left out are empty
     * @throws RuleViolation if a field or the warrant cannot be taken, or the number is taken already
     */
    ItemNumber enter(String wantedNumber, Map<ItemField, String> draft, Warrant warrant);

    /**
     * Changes the facts of an item.
     *
     * @param read item as the user read it
     * @param draft every field as people write it
     * @throws RuleViolation {@code configuration.changed-meanwhile} if somebody else was quicker; or as for entering
     */
    void edit(ConfigurationItem read, Map<ItemField, String> draft, Warrant warrant);

    /**
     * Adds a relation; one that exists already stays as it is.
     *
     * @throws RuleViolation if it would close a circle, which the text names, or an item does not exist
     */
    void relate(Relation relation, Warrant warrant);

    /** Takes a relation away; one that is gone already is no fault. */
    void separate(Relation relation, Warrant warrant);
}
