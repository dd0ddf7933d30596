package io.opsward.schedule;

import io.opsward.configuration.ItemNumber;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Set;

/**
 * Work that asks for a window.
 *
 * @param number case that carries it out
 * @param window when
 * @param latestRollback last moment at which going back is still possible, within the window, UTC
 * @param items configuration items that it touches
 * @param services keys of service items that it touches, besides those that the configuration items belong to
 * @param notice lead time it owes
 */
public record PlannedWork(
        CaseNumber number,
        Window window,
        Instant latestRollback,
        Set<ItemNumber> items,
        Set<String> services,
        Notice notice) {

    /** Keeps copies. */
    public PlannedWork {
        items = Set.copyOf(items);
        services = Set.copyOf(services);
    }

    /**
     * Lead time.
     *
     * @param submittedAt when the request was submitted, UTC
     * @param workingDays working days from the day of submission to that of the window at least; 0 for none
     */
    public record Notice(Instant submittedAt, int workingDays) {}
}
