package io.opsward.servicelevel;

import java.util.List;

/**
 * Why a calendar cannot be kept as it was written.
 *
 * @param row row of the week from 1, line of a file from 1; 0 where none is to blame
 * @param messageKey key of a translation
 * @param parameters values for its places; a {@link java.time.DayOfWeek} or {@link java.time.LocalDate} is yet to be put
 *     into words
 */
public record CalendarProblem(int row, String messageKey, List<Object> parameters) {

    /** A problem with its values. */
    public static CalendarProblem at(int row, String messageKey, Object... parameters) {
        return new CalendarProblem(row, messageKey, List.of(parameters));
    }
}
