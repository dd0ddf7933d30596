package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 3 of the domain, and a calendar that is edited while clocks run. */
@ProcessTest
class RecalculationsTest {

    private static int count;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServiceCalendars calendars;

    @Autowired
    private Recalculations recalculations;

    @Autowired
    private SlaPolicies policies;

    @Autowired
    private JdbcClient jdbc;

    private Workshop workshop;
    private String client;
    private CalendarVersion first;

    @BeforeEach
    void a_client_with_a_calendar_of_its_own() {
        workshop = new Workshop(product);
        workshop.timeIs("2026-03-06T16:00");
        client = "moving-client-" + ++count;
        As.signIn("zhoutao");
        first = calendars.add(
                client, new Bilingual("Hours", "时间"), new CalendarVersion(CalendarRecords.SERVICE_HOURS, 1));
        policies.save(policy(), 0);
    }

    @Test
    void a_calendar_edit_holds_for_cases_opened_afterwards() {
        workshop.timeIs("2026-03-06T17:00");
        var before = open();
        addMakeUpSaturday();
        var after = open();
        assertThat(workshop.due(before, RESPONSE)).isEqualTo(at("2026-03-09T10:00"));
        assertThat(workshop.due(before, RESOLUTION)).isEqualTo(at("2026-03-11T14:00"));
        assertThat(workshop.due(after, RESPONSE)).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.due(after, RESOLUTION)).isEqualTo(at("2026-03-10T14:00"));
    }

    @Test
    void what_would_move_is_shown_before_and_nothing_moves_yet() {
        workshop.timeIs("2026-03-06T17:00");
        var number = open();
        addMakeUpSaturday();
        open();
        var preview = recalculations.preview(client, 0);
        assertThat(preview.moving())
                .extracting(MovingClock::caseNumber, MovingClock::name, MovingClock::dueBefore, MovingClock::dueAfter)
                .containsExactly(
                        tuple(number, RESPONSE, at("2026-03-09T10:00"), at("2026-03-07T10:00")),
                        tuple(number, RESOLUTION, at("2026-03-11T14:00"), at("2026-03-10T14:00")));
        assertThat(preview.looked()).isEqualTo(4);
        assertThat(preview.next()).isEmpty();
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-11T14:00"));
    }

    @Test
    void recalculated_clocks_move_with_their_tasks_and_timers_and_a_second_time_nothing_happens() {
        workshop.timeIs("2026-03-06T17:00");
        var number = open();
        addMakeUpSaturday();
        assertThat(recalculations.recalculate(client, 0).recalculated()).isEqualTo(2);
        assertThat(workshop.due(number, RESPONSE)).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-10T14:00"));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.timers(number)).extracting(Job::getDuedate).contains(Date.from(at("2026-03-07T09:30")));

        assertThat(recalculations.recalculate(client, 0).recalculated()).isZero();
        assertThat(recalculations.preview(client, 0).moving()).isEmpty();
        assertThat(workshop.clock(number, RESOLUTION).events())
                .filteredOn(event -> event.kind() == ClockEvent.Kind.RECALCULATED)
                .extracting(event -> event.by().value())
                .containsExactly("zhoutao");
        assertThat(jdbc.sql(
                                "select details ->> 'clocks' from audit_entry where action = 'calendar-recalculated' and subject = ?")
                        .param(client)
                        .query(String.class)
                        .list())
                .containsExactly("2");
    }

    @Test
    void a_clock_that_is_stopped_stays_as_it_was() {
        workshop.timeIs("2026-03-06T17:00");
        var number = open();
        workshop.claim("zhaolei", number);
        addMakeUpSaturday();
        assertThat(recalculations.recalculate(client, 0).recalculated()).isEqualTo(1);
        assertThat(workshop.clock(number, RESPONSE).events())
                .extracting(ClockEvent::kind)
                .doesNotContain(ClockEvent.Kind.RECALCULATED);
    }

    @Test
    void only_who_edits_calendars_recalculates() {
        As.signIn("heshen");
        assertThatThrownBy(() -> recalculations.preview(client, 0)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> recalculations.recalculate(client, 0)).isInstanceOf(AccessRefused.class);
    }

    private CaseNumber open() {
        return workshop.repair(Map.of("clientOrg", client), "P3");
    }

    private void addMakeUpSaturday() {
        var timetable = calendars.edition(first).timetable();
        var week = timetable.week().entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> HoursRow.of(day.getKey(), hours)))
                .toList();
        var saturday = List.of(Calendars.workingDay("2026-03-07"));
        calendars.save(new CalendarDraft(first, timetable.zone().getId(), week, saturday, Set.of()));
    }

    private SlaPolicy policy() {
        return new SlaPolicy(
                new PolicyVersion(0, 0),
                client,
                null,
                Priority.P3,
                Duration.ofHours(2),
                Duration.ofHours(24),
                client,
                Set.of("AWAITING_CLIENT"),
                List.of(75),
                null,
                Instant.EPOCH,
                UserId.SYSTEM);
    }
}
