package io.opsward.servicelevel.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.ClockChanged;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one place where something happens to a clock. The clock has to be locked: its event is added, it is explained anew,
 * and everything else follows from the explanation.
 *
 * @see "Decision 0019"
 */
@Component
class ClockKeeper {

    private final ClockRows rows;
    private final ClockEventRows events;
    private final Milestones milestones;
    private final ClockTimer timer;
    private final DueDates dueDates;
    private final CurrentUser user;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ClockKeeper(
            ClockRows rows,
            ClockEventRows events,
            Milestones milestones,
            ClockTimer timer,
            DueDates dueDates,
            CurrentUser user,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.milestones = milestones;
        this.timer = timer;
        this.dueDates = dueDates;
        this.user = user;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The time, in whole seconds, so that the figures of a clock add up. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    ClockHistory history(ClockRow locked) {
        return events.of(locked.id());
    }

    /** Notes that something happened, unless it would change nothing. */
    void happened(ClockRow locked, ClockEvent.Kind kind) {
        happened(locked, kind, null, null);
    }

    /** Notes that the case is on hold. */
    void paused(ClockRow locked, @Nullable String reason) {
        happened(locked, ClockEvent.Kind.PAUSED, reason, null);
    }

    /** Notes by what the clock is measured from now on. */
    void measured(ClockRow locked, ClockEvent.Kind kind, @Nullable Terms terms) {
        happened(locked, kind, null, terms);
    }

    /** Tells what has come to its time by itself, and winds the timer up again. */
    void lookAt(ClockRow locked) {
        follow(locked, history(locked), locked.later(now()));
    }

    private void happened(ClockRow locked, ClockEvent.Kind kind, @Nullable String reason, @Nullable Terms terms) {
        var before = history(locked);
        if (!before.isNews(kind)) {
            return;
        }
        var at = locked.later(now());
        var event = new ClockEvent(at, kind, reason, terms, user.id());
        events.add(locked.id(), event);
        var explanation = follow(locked, before.with(event), at);
        if (locked.name() != ClockName.TASK) {
            publisher.publishEvent(new ClockChanged(
                    locked.caseNumber(),
                    locked.name(),
                    kind,
                    explanation.state(),
                    explanation.dueAt().orElse(null),
                    explanation.isMissed(),
                    at));
        }
    }

    /** What happens after a miss was told happens a second later at least: it cannot become a target just kept. */
    private Explanation follow(ClockRow locked, ClockHistory history, Instant at) {
        var explanation = history.explain(at);
        var reached = milestones.record(locked, explanation, at);
        var latestAt = reached.isMiss() ? at.plusSeconds(1) : at;
        var timerAt = timer.wind(locked, explanation, at);
        rows.stands(locked, explanation, latestAt, timerAt);
        dueDates.follow(locked, explanation);
        milestones.tell(locked, explanation, reached);
        return explanation;
    }
}
