package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.time.Instant;

/**
 * A version of a service calendar, complete.
 *
 * @param version which one
 * @param name name of the calendar now
 * @param timetable what it says
 * @param validFrom since when, UTC; the first version has been valid ever since
 * @param changedBy who saved it
 */
public record CalendarEdition(
        CalendarVersion version, Bilingual name, Timetable timetable, Instant validFrom, UserId changedBy) {}
