package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.AccessRefused;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 3 of the domain, and a calendar that is edited while clocks run. */
@ProcessTest
class RecalculationsTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Recalculations recalculations;

    @Autowired
    private JdbcClient jdbc;

    private Workshop workshop;
    private ClientWithCalendar client;

    @BeforeEach
    void a_client_with_a_calendar_of_its_own() {
        workshop = new Workshop(product);
        workshop.timeIs("2026-03-06T16:00");
        client = new ClientWithCalendar(product, workshop);
        As.signIn("zhoutao");
    }

    @Test
    void a_calendar_edit_holds_for_cases_opened_afterwards() {
        workshop.timeIs("2026-03-06T17:00");
        var before = client.open();
        client.addMakeUpSaturday();
        var after = client.open();
        assertThat(workshop.due(before, RESPONSE)).isEqualTo(at("2026-03-09T10:00"));
        assertThat(workshop.due(before, RESOLUTION)).isEqualTo(at("2026-03-11T14:00"));
        assertThat(workshop.due(after, RESPONSE)).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.due(after, RESOLUTION)).isEqualTo(at("2026-03-10T14:00"));
    }

    @Test
    void what_would_move_is_shown_before_and_nothing_moves_yet() {
        workshop.timeIs("2026-03-06T17:00");
        var number = client.open();
        client.addMakeUpSaturday();
        client.open();
        var preview = recalculations.preview(client.key(), 0);
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
        var number = client.open();
        client.addMakeUpSaturday();
        assertThat(recalculations.recalculate(client.key(), 0).recalculated()).isEqualTo(2);
        assertThat(workshop.due(number, RESPONSE)).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.due(number, RESOLUTION)).isEqualTo(at("2026-03-10T14:00"));
        assertThat(workshop.task(number).dueAt()).isEqualTo(at("2026-03-07T10:00"));
        assertThat(workshop.timers(number)).extracting(Job::getDuedate).contains(Date.from(at("2026-03-07T09:30")));

        assertThat(recalculations.recalculate(client.key(), 0).recalculated()).isZero();
        assertThat(recalculations.preview(client.key(), 0).moving()).isEmpty();
        assertThat(workshop.clock(number, RESOLUTION).events())
                .filteredOn(event -> event.kind() == ClockEvent.Kind.RECALCULATED)
                .extracting(event -> event.by().value())
                .containsExactly("zhoutao");
        assertThat(jdbc.sql(
                                "select details ->> 'clocks' from audit_entry where action = 'calendar-recalculated' and subject = ?")
                        .param(client.key())
                        .query(String.class)
                        .list())
                .containsExactly("2");
    }

    @Test
    void a_clock_that_is_stopped_stays_as_it_was() {
        workshop.timeIs("2026-03-06T17:00");
        var number = client.open();
        workshop.claim("zhaolei", number);
        client.addMakeUpSaturday();
        assertThat(recalculations.recalculate(client.key(), 0).recalculated()).isEqualTo(1);
        assertThat(workshop.clock(number, RESPONSE).events())
                .extracting(ClockEvent::kind)
                .doesNotContain(ClockEvent.Kind.RECALCULATED);
    }

    @Test
    void only_who_edits_calendars_recalculates() {
        As.signIn("heshen");
        assertThatThrownBy(() -> recalculations.preview(client.key(), 0)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> recalculations.recalculate(client.key(), 0)).isInstanceOf(AccessRefused.class);
    }
}
