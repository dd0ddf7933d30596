package io.opsward.configuration;

/**
 * A configuration item.
 *
 * @param number its number
 * @param facts what is known of it
 * @param revision rises with every change of the facts; who edits says which one was read
 */
public record ConfigurationItem(ItemNumber number, ItemFacts facts, int revision) {}
