package io.opsward.incident;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.servicelevel.CalendarDraft;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.HoursRow;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 3 of the domain: a clock over a weekend, and over one with a make-up working day (调休). */
@ProcessTest
class WeekendClockScenarioTest {

    private static final ExceptionalDay SATURDAY = new ExceptionalDay(
            LocalDate.parse("2026-03-07"), ExceptionalDay.Kind.WORKING_DAY, new Bilingual("Make-up day", "调休上班"));

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServiceCalendars calendars;

    @Test
    void a_slow_network_on_friday_afternoon() {
        var desk = new Desk(product);
        var scene = new Scene(product);
        Scene.begins("2026-03-06T17:00");
        var before = desk.graded("网络缓慢", "medium", "medium");
        isDue(scene, before, "2026-03-09T10:00", "2026-03-11T14:00");

        As.user("admin", () -> save(with(SATURDAY)));
        var after = desk.graded("网络缓慢", "medium", "medium");
        isDue(scene, after, "2026-03-07T10:00", "2026-03-10T14:00");
        isDue(scene, before, "2026-03-09T10:00", "2026-03-11T14:00");
    }

    /** Other tests work by the usual calendar. */
    @AfterEach
    void takeBack() {
        As.user(
                "admin",
                () -> save(days().stream()
                        .filter(day -> !day.date().equals(SATURDAY.date()))
                        .toList()));
    }

    private static void isDue(Scene scene, CaseNumber number, String response, String resolution) {
        assertThat(scene.due(number, RESPONSE)).isEqualTo(LocalDateTime.parse(response));
        assertThat(scene.due(number, RESOLUTION)).isEqualTo(LocalDateTime.parse(resolution));
    }

    private List<ExceptionalDay> with(ExceptionalDay day) {
        var all = new ArrayList<>(days());
        all.add(day);
        return all;
    }

    private List<ExceptionalDay> days() {
        return newest().timetable().days();
    }

    private CalendarEdition newest() {
        return calendars.newest("service-hours");
    }

    private void save(List<ExceptionalDay> days) {
        var edition = newest();
        var week = edition.timetable().week().entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> HoursRow.of(day.getKey(), hours)))
                .toList();
        calendars.save(new CalendarDraft(
                edition.version(),
                edition.timetable().zone().getId(),
                week,
                days,
                edition.timetable().provisionalYears()));
    }
}
