package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.identity.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockGlanceTest {

    private static final Instant FRIDAY_17 = Instant.parse("2026-03-06T09:00:00Z");
    private static final Instant MONDAY_9 = Instant.parse("2026-03-09T01:00:00Z");

    private final List<ClockEvent> events = new ArrayList<>();

    @Test
    void what_lies_ahead_leaves_out_the_weekend_and_leads_to_the_due_date() {
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms());
        var glance = at(FRIDAY_17.plusSeconds(1800));
        assertThat(glance.left()).isEqualTo(Duration.ofMinutes(90));
        assertThat(glance.dueAt()).isEqualTo(MONDAY_9.plusSeconds(3600));
        assertThat(glance.ahead().get(0).length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(glance.ahead().get(1).from()).isEqualTo(MONDAY_9);
        assertThat(glance.warned()).isFalse();
    }

    @Test
    void the_first_threshold_warns_and_the_due_date_passed_is_missed() {
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms());
        assertThat(at(MONDAY_9.plusSeconds(1799)).warned()).isFalse();
        assertThat(at(MONDAY_9.plusSeconds(1800)).warned()).isTrue();
        var late = at(MONDAY_9.plusSeconds(3660));
        assertThat(late.missed()).isTrue();
        assertThat(late.left()).isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void a_clock_that_stands_still_has_nothing_ahead() {
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms());
        happens(FRIDAY_17.plusSeconds(60), ClockEvent.Kind.PAUSED, "AWAITING_CLIENT", null);
        var held = at(MONDAY_9);
        assertThat(held.state()).isEqualTo(ClockState.PAUSED);
        assertThat(held.ahead()).isEmpty();
        assertThat(held.dueAt()).isNull();
        happens(MONDAY_9, ClockEvent.Kind.STOPPED, null, null);
        assertThat(at(MONDAY_9.plus(Duration.ofDays(30))).warned()).isFalse();
    }

    @Test
    void a_clock_without_terms_tells_nothing() {
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, null);
        assertThat(at(MONDAY_9))
                .isEqualTo(new ClockGlance(
                        ClockName.RESPONSE, ClockState.PENDING, null, Duration.ZERO, false, false, List.of()));
    }

    private ClockGlance at(Instant now) {
        return ClockGlance.of(ClockName.RESPONSE, Explainer.explain(events, now), now);
    }

    private void happens(Instant at, ClockEvent.Kind kind, @Nullable String reason, @Nullable Terms terms) {
        events.add(new ClockEvent(at, kind, reason, terms, UserId.SYSTEM));
    }

    private static Terms terms() {
        var day = List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        var week = Map.of(DayOfWeek.MONDAY, day, DayOfWeek.FRIDAY, day);
        return new Terms(
                null,
                null,
                Duration.ofHours(2),
                new CalendarVersion("service-hours", 1),
                new ServiceCalendar(ZoneId.of("Asia/Shanghai"), week, List.of()),
                Set.of("AWAITING_CLIENT"),
                List.of(75));
    }
}
