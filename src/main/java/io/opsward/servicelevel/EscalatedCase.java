package io.opsward.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * An escalation with the case that it concerns.
 *
 * @param escalation the escalation
 * @param title title of the case
 * @param client client organisation of the case, or null
 */
public record EscalatedCase(
        Escalation escalation, String title, @Nullable String client) {}
