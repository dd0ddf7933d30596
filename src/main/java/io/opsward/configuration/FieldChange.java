package io.opsward.configuration;

/**
 * One field that changed.
 *
 * @param field key of an {@link ItemField}, or name of a {@link RelationKind}, with {@code .inverse} where the item is the
 *     target
 * @param before as people write it; empty if there was nothing
 * @param after as people write it; empty if nothing is left
 */
public record FieldChange(String field, String before, String after) {}
