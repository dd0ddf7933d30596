package io.opsward.servicelevel;

import static io.opsward.servicelevel.Calendars.aroundTheClock;
import static io.opsward.servicelevel.Calendars.at;
import static io.opsward.servicelevel.Calendars.office;
import static io.opsward.servicelevel.Calendars.workingDay;
import static io.opsward.servicelevel.ClockInterval.Kind.CLOSED;
import static io.opsward.servicelevel.ClockInterval.Kind.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockEvent.Kind;
import io.opsward.shared.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Terms URGENT = terms(Priority.P1, Duration.ofHours(4), 1, aroundTheClock());
    private static final Terms NORMAL = terms(Priority.P3, Duration.ofHours(24), 1, office());
    private static final Terms LOW = terms(Priority.P4, Duration.ofHours(72), 1, office());

    private final List<ClockEvent> events = new ArrayList<>();

    @Test
    void over_a_weekend_only_service_hours_count() {
        happens("2026-03-06T17:00", Kind.STARTED, NORMAL);
        var explained = explain("2026-03-09T09:30");
        assertThat(explained.intervals())
                .extracting(ClockInterval::kind, ClockInterval::length)
                .containsExactly(
                        tuple(COUNTED, Duration.ofHours(1)),
                        tuple(CLOSED, Duration.ofHours(63)),
                        tuple(COUNTED, Duration.ofMinutes(30)));
        assertThat(explained.left()).isEqualTo(Duration.ofMinutes(22 * 60 + 30));
        assertThat(explained.dueAt()).contains(at("2026-03-11T14:00"));
    }

    @Test
    void a_calendar_edited_meanwhile_moves_the_date_only_by_recalculation() {
        happens("2026-03-06T17:00", Kind.STARTED, NORMAL);
        assertThat(explain("2026-03-06T17:30").dueAt()).contains(at("2026-03-11T14:00"));
        var makeUpSaturday = office(workingDay("2026-03-07"));
        happens("2026-03-06T17:45", Kind.RECALCULATED, terms(Priority.P3, Duration.ofHours(24), 2, makeUpSaturday));
        var explained = explain("2026-03-06T18:00");
        assertThat(explained.dueAt()).contains(at("2026-03-10T14:00"));
        assertThat(explained.terms().orElseThrow().calendarVersion().version()).isEqualTo(2);
    }

    @Test
    void after_a_recalculation_a_new_priority_does_not_bring_the_old_hours_back() {
        happens("2026-03-06T17:00", Kind.STARTED, NORMAL);
        happens("2026-03-06T17:45", Kind.RECALCULATED, terms(Priority.P3, Duration.ofHours(24), 2, office()));
        happens("2026-03-06T17:50", Kind.TERMS, LOW);
        var terms = explain("2026-03-06T18:00").terms().orElseThrow();
        assertThat(terms.priority()).isEqualTo(Priority.P4);
        assertThat(terms.calendarVersion().version()).isEqualTo(2);
    }

    @Test
    void a_major_incident_is_due_around_the_clock() {
        happens("2026-03-02T09:10", Kind.STARTED, URGENT);
        assertThat(explain("2026-03-02T09:10").dueAt()).contains(at("2026-03-02T13:10"));
        assertThat(explain("2026-03-02T09:10").reachedAt(75)).contains(at("2026-03-02T12:10"));
    }

    @Test
    void before_the_priority_is_known_nothing_is_promised_and_afterwards_it_counts_from_the_start() {
        happens("2026-03-02T09:10", Kind.STARTED, null);
        assertThat(explain("2026-03-02T09:20").state()).isEqualTo(ClockState.PENDING);
        assertThat(explain("2026-03-02T09:20").dueAt()).isEmpty();
        happens("2026-03-02T09:30", Kind.TERMS, URGENT);
        assertThat(explain("2026-03-02T09:30").elapsed()).isEqualTo(Duration.ofMinutes(20));
        assertThat(explain("2026-03-02T09:30").dueAt()).contains(at("2026-03-02T13:10"));
    }

    @Test
    void waiting_for_the_client_stops_the_clock() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        pauses("2026-03-02T11:00", "AWAITING_CLIENT");
        assertThat(explain("2026-03-03T15:00").state()).isEqualTo(ClockState.PAUSED);
        assertThat(explain("2026-03-03T15:00").dueAt()).isEmpty();
        happens("2026-03-03T15:00", Kind.RESUMED, null);
        assertThat(explain("2026-03-03T15:00").elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(explain("2026-03-03T15:00").dueAt()).contains(at("2026-03-06T11:00"));
    }

    @Test
    void waiting_for_a_vendor_does_not_and_the_explanation_says_so() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        pauses("2026-03-02T11:00", "AWAITING_VENDOR");
        var explained = explain("2026-03-02T12:00");
        assertThat(explained.state()).isEqualTo(ClockState.RUNNING);
        assertThat(explained.intervals())
                .extracting(ClockInterval::kind, ClockInterval::holdReason)
                .containsExactly(tuple(COUNTED, null), tuple(COUNTED, "AWAITING_VENDOR"));
        assertThat(explained.dueAt()).contains(at("2026-03-04T16:00"));
    }

    @Test
    void a_new_priority_keeps_the_time_that_has_passed() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        happens("2026-03-02T11:00", Kind.TERMS, URGENT);
        assertThat(explain("2026-03-02T11:00").left()).isEqualTo(Duration.ofHours(3));
        assertThat(explain("2026-03-02T11:00").dueAt()).contains(at("2026-03-02T14:00"));
    }

    @Test
    void a_reopened_case_goes_on_without_the_time_it_was_done() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        happens("2026-03-02T12:00", Kind.STOPPED, null);
        happens("2026-03-02T17:00", Kind.RESTARTED, null);
        assertThat(explain("2026-03-02T18:00").elapsed()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_stop_that_is_void_counts_as_if_there_had_been_none() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        happens("2026-03-02T12:00", Kind.STOPPED, null);
        happens("2026-03-02T13:00", Kind.STOPPED, null);
        happens("2026-03-02T17:00", Kind.CONTINUED, null);
        assertThat(explain("2026-03-02T18:00").elapsed()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void the_due_date_itself_is_in_time() {
        happens("2026-03-02T09:10", Kind.STARTED, URGENT);
        assertThat(explain("2026-03-02T13:10").isMissed()).isTrue();
        happens("2026-03-02T13:10", Kind.STOPPED, null);
        assertThat(explain("2026-03-02T13:10").isMissed()).isFalse();
        assertThat(explain("2026-03-05T00:00").isMissed()).isFalse();
    }

    @Test
    void what_was_due_at_closing_time_is_late_over_night() {
        happens("2026-03-02T10:00", Kind.STARTED, terms(Priority.P4, Duration.ofHours(8), 1, office()));
        assertThat(explain("2026-03-02T20:00").isMissed()).isTrue();
        happens("2026-03-02T20:00", Kind.STOPPED, null);
        assertThat(explain("2026-03-02T20:00").left()).isZero();
        assertThat(explain("2026-03-02T20:00").isMissed()).isTrue();
    }

    @Test
    void a_priority_changed_after_the_end_does_not_postpone_what_was_due() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        happens("2026-03-02T11:00", Kind.STOPPED, null);
        happens("2026-03-03T11:00", Kind.TERMS, URGENT);
        assertThat(explain("2026-03-04T00:00").dueAt()).contains(at("2026-03-02T14:00"));
    }

    @Test
    void without_a_start_there_is_nothing_to_explain() {
        happens("2026-03-02T10:00", Kind.STARTED, NORMAL);
        assertThatThrownBy(() -> explain("2026-03-02T09:59")).isInstanceOf(IllegalArgumentException.class);
    }

    private void happens(String local, Kind kind, @Nullable Terms terms) {
        events.add(new ClockEvent(at(local), kind, null, terms, UserId.SYSTEM));
    }

    private void pauses(String local, String reason) {
        events.add(new ClockEvent(at(local), Kind.PAUSED, reason, null, UserId.SYSTEM));
    }

    private Explanation explain(String local) {
        return Explainer.explain(events, at(local));
    }

    private static Terms terms(Priority priority, Duration target, int version, ServiceCalendar calendar) {
        return new Terms(
                new PolicyVersion(priority.ordinal(), 1),
                priority,
                target,
                new CalendarVersion("hours-" + (priority == Priority.P1), version),
                calendar,
                Set.of("AWAITING_CLIENT"),
                List.of(75));
    }
}
