package io.opsward.servicelevel;

import io.opsward.identity.AccessRefused;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far promises were kept (达成率). Management, auditors, administrators and process owners see all clients, a client's
 * person the own organisation. The cohort are the cases opened in the months asked for, cancelled ones left out, as they
 * stand now.
 */
public interface Attainment {

    /** Rows that one call gives at most. */
    int LARGEST_PAGE = 1_000;

    /** Whether the current user sees the figures of all clients. */
    boolean seesAll();

    /** Month of now in the time zone of the service. */
    YearMonth thisMonth();

    /**
     * The figures for each client, service item, priority or month that has cases, and the sum of all, which has no key.
     *
     * @throws AccessRefused if the current user may not read figures
     */
    List<AttainmentRow> rows(AttainmentFilter filter, AttainmentGroup by);

    /**
     * The clocks behind a figure, the newest case first.
     *
     * @param after last row of the page before, or null for the first page
     * @param limit rows at most
     * @throws AccessRefused if the current user may not read figures
     */
    List<AttainedClock> clocks(
            AttainmentFilter filter, AttainmentSlice slice, @Nullable AttainedClock after, int limit);

    /**
     * Escalations of the cohort, the newest first.
     *
     * @param before identifier of the last row of the page before, or null for the first page
     * @param limit rows at most
     * @throws AccessRefused if the current user may not read figures
     */
    List<EscalatedCase> escalations(AttainmentFilter filter, @Nullable Long before, int limit);
}
