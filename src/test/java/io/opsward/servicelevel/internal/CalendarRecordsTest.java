package io.opsward.servicelevel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.Hours;
import io.opsward.shared.NotFound;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class CalendarRecordsTest {

    private static final Instant BEFORE_ANY_CASE = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private CalendarRecords calendars;

    @Test
    void a_new_database_has_service_hours() {
        var calendar = calendars.calendar(calendars.inForce(CalendarRecords.SERVICE_HOURS, BEFORE_ANY_CASE));
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(calendar.hoursOf(LocalDate.parse("2026-03-06")))
                .containsExactly(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(calendar.hoursOf(LocalDate.parse("2026-03-07"))).isEmpty();
    }

    @Test
    void a_new_database_has_a_calendar_without_pause() {
        var calendar = calendars.calendar(calendars.inForce(CalendarRecords.AROUND_THE_CLOCK, BEFORE_ANY_CASE));
        assertThat(calendar.between(BEFORE_ANY_CASE, BEFORE_ANY_CASE.plus(Duration.ofDays(30))))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void a_calendar_that_nobody_made_is_not_found() {
        assertThatThrownBy(() -> calendars.inForce("moon-hours", BEFORE_ANY_CASE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> calendars.calendar(new CalendarVersion(CalendarRecords.SERVICE_HOURS, 4_711)))
                .isInstanceOf(NotFound.class);
    }
}
