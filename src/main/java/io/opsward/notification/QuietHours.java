package io.opsward.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of each day in which somebody wants no mail; they may go over midnight.
 *
 * @param from first moment, in the zone of the service
 * @param until first moment after them
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** @throws IllegalArgumentException if they neither begin nor end: no hour, or every one */
    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("Quiet hours need a beginning and an end");
        }
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    public Instant endedAt(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        if (!cover(local.toLocalTime())) {
            return moment;
        }
        var endsTomorrow = !local.toLocalTime().isBefore(until);
        var day = endsTomorrow ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return day.atTime(until).atZone(zone).toInstant();
    }

    private boolean cover(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
