package io.opsward.configuration;

import java.util.List;

/**
 * How a fault gets from one of two configuration items to the other.
 *
 * @param one one end
 * @param other the other end
 * @param relations what it travels along, from the one to the other; at least one
 */
public record ItemWay(ItemNumber one, ItemNumber other, List<Relation> relations) {}
