package io.opsward.servicelevel;

import static io.opsward.servicelevel.Calendars.SHANGHAI;
import static io.opsward.servicelevel.Calendars.at;
import static io.opsward.servicelevel.Calendars.holiday;
import static io.opsward.servicelevel.Calendars.hours;
import static io.opsward.servicelevel.Calendars.office;
import static io.opsward.servicelevel.Calendars.workingDay;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceCalendarTest {

    private static final Hours NINE_TO_SIX = hours("09:00", "18:00");

    private final ServiceCalendar calendar = office();

    @Test
    void a_weekend_does_not_count() {
        assertThat(calendar.plus(at("2026-03-06T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-09T10:00"));
        assertThat(calendar.plus(at("2026-03-06T17:00"), Duration.ofHours(24))).isEqualTo(at("2026-03-11T14:00"));
    }

    @Test
    void a_make_up_saturday_counts_like_a_monday() {
        var withSaturday = office(workingDay("2026-03-07"));
        assertThat(withSaturday.plus(at("2026-03-06T17:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-07T10:00"));
        assertThat(withSaturday.plus(at("2026-03-06T17:00"), Duration.ofHours(24)))
                .isEqualTo(at("2026-03-10T14:00"));
    }

    @Test
    void a_make_up_day_that_has_hours_of_its_own_keeps_them() {
        var sundays = new ServiceCalendar(
                SHANGHAI,
                Map.of(MONDAY, List.of(NINE_TO_SIX), SUNDAY, List.of(hours("10:00", "12:00"))),
                List.of(workingDay("2026-03-08")));
        assertThat(sundays.hoursOf(LocalDate.parse("2026-03-08"))).containsExactly(hours("10:00", "12:00"));
    }

    @Test
    void a_holiday_does_not_count() {
        var labourDay = office(holiday("2026-05-01"), holiday("2026-05-04"), holiday("2026-05-05"));
        assertThat(labourDay.plus(at("2026-04-30T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-05-06T10:00"));
        assertThat(labourDay.plusWorkingDays(at("2026-04-30T14:00"), 1)).isEqualTo(at("2026-05-06T14:00"));
    }

    @Test
    void a_lunch_break_does_not_count() {
        var withBreak = new ServiceCalendar(
                SHANGHAI, Map.of(MONDAY, List.of(hours("13:30", "18:00"), hours("09:00", "12:00"))), List.of());
        assertThat(withBreak.plus(at("2026-03-02T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T14:30"));
        assertThat(withBreak.openings(at("2026-03-02T08:00"), at("2026-03-02T14:00")))
                .containsExactly(
                        new Span(at("2026-03-02T09:00"), at("2026-03-02T12:00")),
                        new Span(at("2026-03-02T13:30"), at("2026-03-02T14:00")));
    }

    @Test
    void before_opening_the_clock_waits() {
        assertThat(calendar.plus(at("2026-03-02T07:30"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T11:00"));
    }

    @Test
    void after_closing_the_clock_waits_for_the_next_day() {
        assertThat(calendar.plus(at("2026-03-02T20:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-03T10:00"));
    }

    @Test
    void what_fits_into_the_day_is_due_at_closing_time() {
        assertThat(calendar.plus(at("2026-03-06T17:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-06T18:00"));
    }

    @Test
    void working_days_skip_the_weekend() {
        assertThat(calendar.plusWorkingDays(at("2026-03-06T14:00"), 3)).isEqualTo(at("2026-03-11T14:00"));
        assertThat(calendar.plusWorkingDays(at("2026-03-07T14:00"), 1)).isEqualTo(at("2026-03-09T14:00"));
    }

    @Test
    void the_night_that_loses_an_hour_is_an_hour_shorter_and_the_one_that_wins_it_longer() {
        var berlin = ZoneId.of("Europe/Berlin");
        var nights = new ServiceCalendar(berlin, Map.of(SUNDAY, List.of(hours("00:00", "06:00"))), List.of());
        assertThat(nights.between(midnight(berlin, "2026-03-29"), midnight(berlin, "2026-03-30")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.between(midnight(berlin, "2026-10-25"), midnight(berlin, "2026-10-26")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void a_calendar_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new ServiceCalendar(SHANGHAI, Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceCalendar(
                        SHANGHAI, Map.of(MONDAY, List.of(hours("09:00", "12:00"), hours("11:59", "18:00"))), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours("12:00", "12:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours("18:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant midnight(ZoneId zone, String date) {
        return LocalDate.parse(date).atStartOfDay(zone).toInstant();
    }
}
