package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.AccessRefused;
import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Bilingual;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ServiceCalendarsTest {

    private static final CalendarVersion SERVICE_HOURS = new CalendarVersion(CalendarRecords.SERVICE_HOURS, 1);
    private static final Bilingual NAME = new Bilingual("Hours of a branch", "分行时间");
    private static final List<HoursRow> MORNINGS = List.of(new HoursRow(DayOfWeek.MONDAY, "09:00", "12:00"));
    private static int count;

    @Autowired
    private ServiceCalendars calendars;

    @Autowired
    private CalendarRecords records;

    @Autowired
    private JdbcClient jdbc;

    private CalendarVersion first = SERVICE_HOURS;

    @BeforeEach
    void a_calendar_of_its_own() {
        As.signIn("zhoutao");
        count++;
        first = calendars.add("branch-" + count, NAME, SERVICE_HOURS);
    }

    @Test
    void a_new_database_knows_the_holidays_of_china() {
        var hours = records.calendar(SERVICE_HOURS);
        assertThat(hours.hoursOf(LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(hours.hoursOf(LocalDate.of(2026, 10, 10))).containsExactly(Calendars.hours("09:00", "18:00"));
        assertThat(calendars.edition(SERVICE_HOURS).timetable().provisionalYears())
                .containsExactly(2027);
    }

    @Test
    void a_saved_version_is_in_force_from_then_on_and_the_one_before_stays() {
        var before = Instant.now();
        TestClock.get().advance(Duration.ofHours(1));
        var second = calendars.save(draft(first, MORNINGS));
        assertThat(second.version()).isEqualTo(2);
        assertThat(records.inForce(first.key(), before)).isEqualTo(first);
        assertThat(records.inForce(first.key(), TestClock.get().instant())).isEqualTo(second);
        assertThat(records.calendar(second).hoursOf(LocalDate.of(2026, 3, 2)))
                .containsExactly(Calendars.hours("09:00", "12:00"));
        assertThat(calendars.versions(first.key(), Integer.MAX_VALUE, 10))
                .extracting(CalendarSummary::version, edit -> edit.changedBy().value())
                .containsExactly(tuple(second, "zhoutao"), tuple(first, "zhoutao"));
    }

    @Test
    void an_edit_is_in_the_audit_trail_with_what_changed() {
        calendars.save(draft(first, MORNINGS));
        assertThat(jdbc.sql(
                                "select details ->> 'week-MONDAY' from audit_entry where action = 'calendar-changed' and subject = ?")
                        .param(first.key())
                        .query(String.class)
                        .list())
                .containsExactly("09:00–18:00 → 09:00–12:00");
    }

    @Test
    void who_saves_after_somebody_else_is_refused() {
        calendars.save(draft(first, MORNINGS));
        var late = draft(first, List.of(new HoursRow(DayOfWeek.SUNDAY, "09:00", "12:00")));
        assertThatThrownBy(() -> calendars.save(late))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("servicelevel.calendar-changed"));
        assertThat(calendars.newest(first.key()).timetable().week()).containsOnlyKeys(DayOfWeek.MONDAY);
    }

    @Test
    void saving_what_is_there_adds_no_version() {
        var second = calendars.save(draft(first, MORNINGS));
        assertThat(calendars.save(draft(second, MORNINGS))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, 26:00, servicelevel.hour-unknown",
        "09:00, 24:30, servicelevel.hour-unknown",
        "09:60, 18:00, servicelevel.hour-unknown",
        "nine, 18:00, servicelevel.hour-unknown",
        "'', 18:00, servicelevel.hour-missing",
        "18:00, 09:00, servicelevel.hours-reversed",
        "09:00, 09:00, servicelevel.hours-reversed",
        "11:00, 13:00, servicelevel.hours-overlap",
    })
    void hours_that_make_no_sense_are_refused_with_their_row_and_the_old_ones_stay(
            String opens, String closes, String reason) {
        var rows = new ArrayList<>(MORNINGS);
        rows.add(new HoursRow(DayOfWeek.MONDAY, opens, closes));
        assertThat(problems(draft(first, rows)))
                .extracting(CalendarProblem::row, CalendarProblem::messageKey)
                .contains(tuple(2, reason));
        assertThat(calendars.newest(first.key()).version()).isEqualTo(first);
    }

    @Test
    void hours_that_touch_and_the_end_of_the_day_are_fine() {
        var saved = calendars.save(draft(
                first,
                List.of(
                        new HoursRow(DayOfWeek.MONDAY, "9:00", "12:00"),
                        new HoursRow(DayOfWeek.MONDAY, "12:00", "24:00"))));
        assertThat(records.calendar(saved).hoursOf(LocalDate.of(2026, 3, 2)))
                .containsExactly(Calendars.hours("09:00", "12:00"), Calendars.hours("12:00", "00:00"));
    }

    @Test
    void everything_that_makes_no_sense_is_named_at_once() {
        var twice = List.of(Calendars.holiday("2026-10-01"), Calendars.holiday("2026-10-01"));
        var draft = new CalendarDraft(first, "Moon/Crater", List.of(), twice, Set.of());
        assertThat(problems(draft))
                .extracting(CalendarProblem::messageKey)
                .containsExactly("servicelevel.no-working-day", "servicelevel.day-twice", "servicelevel.zone-unknown");
    }

    @Test
    void who_only_reads_cannot_edit_and_others_cannot_read() {
        As.signIn("heshen");
        assertThat(calendars.mayEdit()).isFalse();
        assertThat(calendars.list()).extracting(CalendarSummary::version).contains(first);
        assertThatThrownBy(() -> calendars.save(draft(first, MORNINGS))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> calendars.rename(first.key(), NAME)).isInstanceOf(AccessRefused.class);
        As.signIn("liqiang");
        assertThatThrownBy(() -> calendars.list()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> calendars.newest(first.key())).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Branch", "branch hours", "-branch", "9to5", "branch-"})
    void a_key_that_models_could_not_name_is_refused(String key) {
        assertThatThrownBy(() -> calendars.add(key, NAME, SERVICE_HOURS)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_calendar_has_a_key_of_its_own_and_a_name_in_both_languages() {
        assertThatThrownBy(() -> calendars.add(first.key(), NAME, SERVICE_HOURS))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> calendars.rename(first.key(), new Bilingual("Branch", " ")))
                .isInstanceOf(RuleViolation.class);
        calendars.rename(first.key(), new Bilingual("Branch", "分行"));
        assertThat(calendars.newest(first.key()).name().chinese()).isEqualTo("分行");
        assertThatThrownBy(() -> calendars.newest("moon-hours")).isInstanceOf(NotFound.class);
    }

    private List<CalendarProblem> problems(CalendarDraft draft) {
        return Objects.requireNonNull(catchThrowableOfType(CalendarRefused.class, () -> calendars.save(draft)))
                .problems();
    }

    private static CalendarDraft draft(CalendarVersion base, List<HoursRow> week) {
        return new CalendarDraft(base, "Asia/Shanghai", week, List.of(), Set.of());
    }
}
