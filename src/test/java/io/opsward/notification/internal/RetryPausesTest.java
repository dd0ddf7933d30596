package io.opsward.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** When a mail is tried again, and when the daily one goes out. */
class RetryPausesTest {

    private static final Instant DUE = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void pauses_grow_from_a_minute_to_six_hours_and_end_after_a_day() {
        var minutes = new ArrayList<Long>();
        var now = DUE;
        for (var next = RetryPauses.next(1, DUE, now); next != null; ) {
            minutes.add(Duration.between(now, next).toMinutes());
            now = next;
            next = RetryPauses.next(minutes.size() + 1, DUE, now);
        }
        assertThat(minutes).containsExactly(1L, 5L, 15L, 60L, 180L, 360L, 360L, 360L);
        assertThat(now).isBeforeOrEqualTo(DUE.plus(Duration.ofHours(24)));
    }

    @Test
    void a_retry_by_hand_has_a_day_of_its_own() {
        assertThat(RetryPauses.next(40, DUE, DUE)).isEqualTo(DUE.plus(Duration.ofHours(6)));
    }

    @Test
    void the_daily_mail_goes_out_at_its_time_today_or_tomorrow() {
        var zone = ZoneId.of("Asia/Shanghai");
        var time = LocalTime.of(8, 30);
        var halfPastEight = Instant.parse("2026-03-02T00:30:00Z");
        assertThat(DigestTime.after(halfPastEight.minusSeconds(1), time, zone)).isEqualTo(halfPastEight);
        assertThat(DigestTime.after(halfPastEight, time, zone)).isEqualTo(halfPastEight.plus(Duration.ofDays(1)));
    }
}
