package io.opsward.incident;

import io.opsward.shared.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list, and how sorted.
 *
 * @param status null for any
 * @param priority null for any
 * @param clientOrganisation null for any
 * @param openOnly leave out closed and cancelled ones
 * @param missedOnly only those that were taken or solved too late
 * @param sort order
 */
public record IncidentFilter(
        @Nullable IncidentStatus status,
        @Nullable Priority priority,
        @Nullable String clientOrganisation,
        boolean openOnly,
        boolean missedOnly,
        Sort sort) {

    /** Order of the list; shown as {@code incident.sort.<NAME>}. */
    public enum Sort {
        NEWEST,
        PRIORITY,
        DUE
    }
}
