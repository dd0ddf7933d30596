package io.opsward.notification.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the next daily mail goes out. */
final class DigestTime {

    private DigestTime() {}

    /** The first time after the moment that the clock of the zone shows it. */
    static Instant after(Instant moment, LocalTime time, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        var today = day.atTime(time).atZone(zone).toInstant();
        return today.isAfter(moment)
                ? today
                : day.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
