package io.opsward.configuration;

import org.jspecify.annotations.Nullable;

/**
 * Which configuration items to list, and how sorted.
 *
 * @param words beginning of a number, or words of number, name, owner, model, serial number, location; empty for all
 * @param type null for any
 * @param state null for any
 * @param clientOrganisation null for any
 * @param sort order
 */
public record ItemFilter(
        String words,
        @Nullable ItemType type,
        @Nullable ItemState state,
        @Nullable String clientOrganisation,
        Sort sort) {

    /** Every item, by number. */
    public static final ItemFilter ALL = new ItemFilter("", null, null, null, Sort.NUMBER);

    /** Order of the list; shown as {@code configuration.sort.<NAME>}. */
    public enum Sort {
        NUMBER,
        NAME
    }
}
