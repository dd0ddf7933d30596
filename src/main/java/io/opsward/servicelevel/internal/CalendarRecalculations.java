package io.opsward.servicelevel.internal;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;

import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.MovingClock;
import io.opsward.servicelevel.Recalculations;
import io.opsward.servicelevel.Terms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class CalendarRecalculations implements Recalculations {

    private final RunningClocks clocks;
    private final CalendarRecords calendars;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CalendarRecalculations(
            RunningClocks clocks,
            CalendarRecords calendars,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.currentUser = currentUser;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Preview preview(String calendar, long after) {
        requireEditor(calendar);
        var newest = clocks.newest(calendar);
        var batch = clocks.of(calendar, after, BATCH);
        var moving = batch.entrySet().stream()
                .flatMap(clock -> moving(clock.getKey(), clock.getValue(), newest).stream())
                .toList();
        return new Preview(moving, batch.size(), next(List.copyOf(batch.keySet())));
    }

    @Override
    public Progress recalculate(String calendar, long after) {
        requireEditor(calendar);
        var newest = clocks.newest(calendar);
        var batch = List.copyOf(clocks.of(calendar, after, BATCH).keySet());
        var recalculated = (int) batch.stream()
                .filter(clock -> Boolean.TRUE.equals(
                        transaction.execute(status -> clocks.measure(clock.id(), terms -> newer(terms, newest)))))
                .count();
        if (recalculated > 0) {
            var details = Map.of("version", "" + newest.version(), "clocks", "" + recalculated);
            events.publishEvent(new CalendarAct("calendar-recalculated", calendar, details));
        }
        return new Progress(recalculated, batch.size(), next(batch));
    }

    private Optional<MovingClock> moving(ClockRow clock, ClockHistory history, CalendarVersion newest) {
        var at = clocks.now(clock);
        var before = history.explain(at);
        return before.terms()
                .flatMap(terms -> newer(terms, newest))
                .map(terms ->
                        history.with(new ClockEvent(at, ClockEvent.Kind.RECALCULATED, null, terms, currentUser.id())))
                .map(recalculated -> moving(clock, before, recalculated.explain(at)))
                .filter(moving -> !moving.leftBefore().equals(moving.leftAfter())
                        || !Objects.equals(moving.dueBefore(), moving.dueAfter()));
    }

    private static MovingClock moving(ClockRow clock, Explanation before, Explanation after) {
        return new MovingClock(
                clock.caseNumber(),
                clock.name(),
                before.dueAt().orElse(null),
                after.dueAt().orElse(null),
                before.left(),
                after.left());
    }

    /** The terms by the newest version; empty if they are already, or by another calendar. */
    private Optional<Terms> newer(Terms terms, CalendarVersion newest) {
        var version = terms.calendarVersion();
        return version.key().equals(newest.key()) && version.version() < newest.version()
                ? Optional.of(terms.measuredBy(newest, calendars.calendar(newest)))
                : Optional.empty();
    }

    private static OptionalLong next(List<ClockRow> batch) {
        return batch.size() < BATCH
                ? OptionalLong.empty()
                : OptionalLong.of(batch.get(batch.size() - 1).id());
    }

    private void requireEditor(String calendar) {
        currentUser.requireAnyOf("clocks of service calendar " + calendar, MANAGEMENT, ADMINISTRATOR);
    }
}
