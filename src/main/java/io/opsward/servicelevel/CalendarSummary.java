package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.time.Instant;

/**
 * A version of a service calendar, as lists show it.
 *
 * @param version which one
 * @param name name of the calendar now
 * @param zone name of its time zone
 * @param validFrom since when, UTC; the first version has been valid ever since
 * @param changedBy who saved it
 */
public record CalendarSummary(
        CalendarVersion version, Bilingual name, String zone, Instant validFrom, UserId changedBy) {}
