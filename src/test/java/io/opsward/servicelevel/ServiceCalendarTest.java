package io.opsward.servicelevel;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ServiceCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Hours NINE_TO_SIX = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final Map<DayOfWeek, List<Hours>> OFFICE = Map.of(
            MONDAY, List.of(NINE_TO_SIX),
            TUESDAY, List.of(NINE_TO_SIX),
            WEDNESDAY, List.of(NINE_TO_SIX),
            THURSDAY, List.of(NINE_TO_SIX),
            FRIDAY, List.of(NINE_TO_SIX));

    private final ServiceCalendar calendar = new ServiceCalendar(SHANGHAI, OFFICE, List.of());

    @Test
    void a_weekend_does_not_count() {
        assertThat(calendar.plus(at("2026-03-06T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-09T10:00"));
        assertThat(calendar.plus(at("2026-03-06T17:00"), Duration.ofHours(24))).isEqualTo(at("2026-03-11T14:00"));
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
    void a_calendar_without_working_days_is_refused() {
        assertThatThrownBy(() -> new ServiceCalendar(SHANGHAI, Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void it_agrees_with_counting_every_minute(
            @ForAll("weeks") Map<DayOfWeek, Hours> week,
            @ForAll @IntRange(max = 20_160) int startMinute,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        var start = at("2026-03-02T00:00").plus(Duration.ofMinutes(startMinute));
        assertThat(new ServiceCalendar(SHANGHAI, lists(week), List.of()).plus(start, Duration.ofMinutes(minutes)))
                .isEqualTo(countingMinutes(week, start, minutes));
    }

    @Property
    void two_spells_are_as_long_as_both_together(
            @ForAll @IntRange(max = 20_160) int startMinute,
            @ForAll @IntRange(max = 3_000) int first,
            @ForAll @IntRange(max = 3_000) int second) {
        var start = at("2026-03-02T00:00").plus(Duration.ofMinutes(startMinute));
        var together = calendar.plus(start, Duration.ofMinutes(first + second));
        var inTurn = calendar.plus(calendar.plus(start, Duration.ofMinutes(first)), Duration.ofMinutes(second));
        assertThat(inTurn).isEqualTo(together);
    }

    @Provide
    Arbitrary<Map<DayOfWeek, Hours>> weeks() {
        var hours = Arbitraries.integers()
                .between(0, 22)
                .flatMap(opens -> Arbitraries.integers()
                        .between(opens + 1, 23)
                        .map(closes -> new Hours(LocalTime.of(opens, 15), LocalTime.of(closes, 10))));
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours).ofMinSize(1);
    }

    private static Instant countingMinutes(Map<DayOfWeek, Hours> week, Instant start, int minutes) {
        var moment = start;
        for (var counted = 0; counted < minutes; moment = moment.plusSeconds(60)) {
            var local = moment.atZone(SHANGHAI).toLocalDateTime();
            var hours = week.get(local.getDayOfWeek());
            if (hours != null
                    && !local.toLocalTime().isBefore(hours.opens())
                    && local.toLocalTime().isBefore(hours.closes())) {
                counted++;
            }
        }
        return moment;
    }

    private static Map<DayOfWeek, List<Hours>> lists(Map<DayOfWeek, Hours> week) {
        return week.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> List.of(day.getValue())));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
