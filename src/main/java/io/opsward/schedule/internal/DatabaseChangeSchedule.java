package io.opsward.schedule.internal;

import io.opsward.casefile.CaseClosed;
import io.opsward.identity.CurrentUser;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.schedule.Exemption;
import io.opsward.schedule.Obstacle;
import io.opsward.schedule.ObstacleWords;
import io.opsward.schedule.PlannedWork;
import io.opsward.schedule.ScheduledWindow;
import io.opsward.schedule.WindowState;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseChangeSchedule implements ChangeSchedule {

    private final WindowRecords windows;
    private final TouchedFinder touched;
    private final ObstacleFinder finder;
    private final ExemptionRules exemptions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    DatabaseChangeSchedule(
            WindowRecords windows,
            TouchedFinder touched,
            ObstacleFinder finder,
            ExemptionRules exemptions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId serviceZone) {
        this.windows = windows;
        this.touched = touched;
        this.finder = finder;
        this.exemptions = exemptions;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.zone = serviceZone;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(PlannedWork work) {
        WindowRules.check(work, clock.instant());
        return finder.of(work, touched.by(work));
    }

    @Override
    public void schedule(PlannedWork work, @Nullable Exemption exemption) {
        windows.lock();
        WindowRules.check(work, clock.instant());
        var touches = touched.by(work);
        var obstacles = finder.of(work, touches);
        if (exemption != null) {
            exemptions.check(exemption);
        } else if (!obstacles.isEmpty()) {
            throw new RuleViolation("schedule.refused", new ObstacleWords(obstacles, zone));
        }
        var window = new ScheduledWindow(
                work.number(),
                work.window(),
                work.latestRollback(),
                touches,
                WindowState.PLANNED,
                exemption,
                conflicts(obstacles));
        windows.save(window, user.id(), clock.instant());
        events.publishEvent(new WindowReserved(window, obstacles));
    }

    @Override
    public void finish(CaseNumber number) {
        windows.leave(number, WindowState.DONE);
    }

    @Override
    public void withdraw(CaseNumber number) {
        if (windows.leave(number, WindowState.WITHDRAWN)) {
            events.publishEvent(new WindowWithdrawn(number));
        }
    }

    /** A case that ends keeps no window: what has begun was used, what has not is free. */
    @EventListener
    void onCaseClosed(CaseClosed closed) {
        windows.find(closed.number()).ifPresent(window -> {
            if (window.window().start().isAfter(clock.instant())) {
                withdraw(closed.number());
            } else {
                finish(closed.number());
            }
        });
    }

    private static Set<CaseNumber> conflicts(List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(Obstacle.Conflict.class::isInstance)
                .map(obstacle -> ((Obstacle.Conflict) obstacle).other())
                .collect(Collectors.toSet());
    }
}
