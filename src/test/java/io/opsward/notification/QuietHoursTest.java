package io.opsward.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30));
    private static final QuietHours NOON = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T21:59:59, 2026-03-02T21:59:59",
        "2026-03-02T22:00,    2026-03-03T07:30",
        "2026-03-02T23:59:59, 2026-03-03T07:30",
        "2026-03-03T00:00,    2026-03-03T07:30",
        "2026-03-03T07:29:59, 2026-03-03T07:30",
        "2026-03-03T07:30,    2026-03-03T07:30",
        "2026-12-31T23:00,    2027-01-01T07:30"
    })
    void a_night_goes_over_midnight(String moment, String end) {
        assertThat(NIGHT.endedAt(at(moment), ZONE)).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:59:59, 2026-03-02T11:59:59",
        "2026-03-02T12:00,    2026-03-02T13:00",
        "2026-03-02T12:59:59, 2026-03-02T13:00",
        "2026-03-02T13:00,    2026-03-02T13:00"
    })
    void a_break_ends_on_the_same_day(String moment, String end) {
        assertThat(NOON.endedAt(at(moment), ZONE)).isEqualTo(at(end));
    }

    @Test
    void hours_without_end_are_none() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_urgent_waits_for_nothing_but_the_wish_for_no_mail() {
        var night = at("2026-03-02T23:00");
        assertThat(mail(Delivery.AT_ONCE).mailAt(night, ZONE, false)).isEqualTo(at("2026-03-03T07:30"));
        assertThat(mail(Delivery.AT_ONCE).mailAt(night, ZONE, true)).isEqualTo(night);
        assertThat(mail(Delivery.DIGEST).mailAt(night, ZONE, false)).isNull();
        assertThat(mail(Delivery.DIGEST).mailAt(night, ZONE, true)).isEqualTo(night);
        assertThat(mail(Delivery.OFF).mailAt(night, ZONE, true)).isNull();
        assertThat(MailPreference.USUAL.mailAt(night, ZONE, false)).isEqualTo(night);
    }

    private static MailPreference mail(Delivery delivery) {
        return new MailPreference(delivery, LocalTime.of(8, 30), NIGHT);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
