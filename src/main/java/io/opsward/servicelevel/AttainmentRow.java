package io.opsward.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a client, service item, priority or month.
 *
 * @param sum whether it is the sum of all
 * @param key which one, a month as {@code 2026-11}; null where cases name none, and of the sum
 * @param response figures of response
 * @param resolution figures of resolution
 */
public record AttainmentRow(boolean sum, @Nullable String key, AttainmentScore response, AttainmentScore resolution) {}
