package io.opsward.servicelevel;

import io.opsward.shared.Bilingual;
import java.time.LocalDate;

/**
 * A day that is not worked as its day of the week says: a public holiday, or a make-up working day (调休).
 *
 * @param date the day, in the calendar's zone
 * @param kind whether it is free or worked
 * @param name what it is called
 */
public record ExceptionalDay(LocalDate date, Kind kind, Bilingual name) {

    /** How a day differs from its week. */
    public enum Kind {
        /** Nothing counts. */
        HOLIDAY,
        /** Counts like the first working day of the week, unless its own day of the week is worked. */
        WORKING_DAY
    }
}
