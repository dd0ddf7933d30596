package io.opsward.shared;

import java.util.Map;
import java.util.Optional;

/** An event that the audit trail keeps. Publish it within the transaction of the act it reports. */
public interface AuditableEvent {

    /** What was done, in kebab case: {@code account-locked}. Translated as {@code audit.action.<action>}. */
    String action();

    /** What it was done to: a case number, an account, a model. */
    String subject();

    /** The account that acted, where it is not the one signed in: at sign-in and sign-out. */
    default Optional<String> actor() {
        return Optional.empty();
    }

    /** Further facts worth keeping; no secrets. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** Whether the act was refused: such an event is kept although the act itself is rolled back. */
    default boolean refused() {
        return false;
    }
}
