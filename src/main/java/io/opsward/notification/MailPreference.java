package io.opsward.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants mail.
 *
 * @param delivery off, at once or once a day
 * @param digestAt when the daily mail goes out, in the zone of the service
 * @param quiet hours in which mails at once wait, or null
 */
public record MailPreference(
        Delivery delivery, LocalTime digestAt, @Nullable QuietHours quiet) {

    /** For those who have chosen nothing. */
    public static final MailPreference USUAL = new MailPreference(Delivery.AT_ONCE, LocalTime.of(8, 30), null);

    /**
     * When a mail for one message goes out.
     *
     * @param urgent whether it waits for nothing
     * @return null if there is none
     */
    public @Nullable Instant mailAt(Instant now, ZoneId zone, boolean urgent) {
        if (delivery == Delivery.OFF || delivery == Delivery.DIGEST && !urgent) {
            return null;
        }
        return urgent || quiet == null ? now : quiet.endedAt(now, zone);
    }
}
