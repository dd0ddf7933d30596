package io.opsward.schedule.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezePeriods;
import io.opsward.schedule.FreezeTerms;
import io.opsward.schedule.Window;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeptFreezes implements FreezePeriods {

    private static final int MOST_ROWS = 1_000;

    private final SchedulePermissions permissions;
    private final FreezeRecords freezes;
    private final WindowRecords windows;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptFreezes(
            SchedulePermissions permissions,
            FreezeRecords freezes,
            WindowRecords windows,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permissions = permissions;
        this.freezes = freezes;
        this.windows = windows;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return permissions.mayEdit();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FreezePeriod> list(@Nullable FreezePeriod last, int limit) {
        permissions.requireReader();
        return freezes.list(last, Math.max(1, Math.min(limit, MOST_ROWS)));
    }

    @Override
    public int declare(FreezeTerms terms) {
        permissions.requireEditor();
        FreezeRules.check(terms, clock.instant());
        windows.lock();
        freezes.add(terms, user.id());
        events.publishEvent(new FreezeAct("change-freeze-declared", terms));
        return windowsInside(terms);
    }

    @Override
    public int change(FreezePeriod read, FreezeTerms terms) {
        permissions.requireEditor();
        var now = clock.instant();
        windows.lock();
        FreezeRules.checkChange(lock(read), terms, now);
        FreezeRules.check(terms, now);
        freezes.change(read.id(), terms, user.id());
        events.publishEvent(new FreezeAct("change-freeze-changed", terms));
        return windowsInside(terms);
    }

    @Override
    public void end(FreezePeriod read) {
        permissions.requireEditor();
        var now = clock.instant();
        var period = lock(read);
        FreezeRules.requireAlive(period, now);
        freezes.end(read.id(), new FreezePeriod.Ending(now, user.id()));
        var until = new Window(period.terms().window().start(), now);
        var terms = period.terms();
        events.publishEvent(new FreezeAct(
                "change-freeze-ended", new FreezeTerms(terms.name(), until, terms.reason(), terms.scope())));
    }

    private FreezePeriod lock(FreezePeriod read) {
        var now = freezes.lock(read.id()).orElseThrow(() -> new NotFound("freeze period " + read.id()));
        if (now.revision() != read.revision()) {
            throw new RuleViolation("schedule.freeze-changed", now.terms().name());
        }
        return now;
    }

    private int windowsInside(FreezeTerms terms) {
        return (int) windows.planned(terms.window()).stream()
                .filter(window -> terms.scope().covers(window.touched()))
                .count();
    }
}
