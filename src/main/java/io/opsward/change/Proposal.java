package io.opsward.change;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed and why.
 *
 * @param title title
 * @param reason incident, problem or need that calls for it
 * @param whatChanges what changes, or null while a case has only proposed it
 * @param clientOrganisation key of the client organisation, or null
 * @param serviceItem key of the service item, or null
 * @param raisedFrom number of the case it was raised from, or null
 * @param awaited whether that case waits for the end of this change
 */
@Embeddable
public record Proposal(
        String title,
        String reason,
        @Nullable String whatChanges,
        @Nullable String clientOrganisation,
        @Nullable String serviceItem,
        @Nullable String raisedFrom,
        boolean awaited) {}
