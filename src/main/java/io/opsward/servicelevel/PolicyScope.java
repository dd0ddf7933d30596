package io.opsward.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * Whom and what a policy is for.
 *
 * @param client key of the client organisation, or null for all
 * @param serviceItem key of the service item, or null for all
 */
public record PolicyScope(@Nullable String client, @Nullable String serviceItem) {}
