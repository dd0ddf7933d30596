package io.opsward.servicelevel;

import java.time.DayOfWeek;

/**
 * Working hours as somebody has typed them.
 *
 * @param day day of the week
 * @param opens such as {@code 09:00}
 * @param closes such as {@code 18:00}; {@code 24:00} is the end of the day
 */
public record HoursRow(DayOfWeek day, String opens, String closes) {

    /** How the hours are typed. */
    public static HoursRow of(DayOfWeek day, Hours hours) {
        var closes = hours.closes().toString();
        return new HoursRow(day, hours.opens().toString(), closes.equals("00:00") ? "24:00" : closes);
    }
}
