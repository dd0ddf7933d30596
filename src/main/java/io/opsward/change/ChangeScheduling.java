package io.opsward.change;

import io.opsward.identity.CurrentUser;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.schedule.Exemption;
import io.opsward.schedule.ObstacleWords;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The window of a change (domain 2.4, C7 and T1). The process calls it. */
@Service
@Transactional
public class ChangeScheduling {

    private final ChangeRepository changes;
    private final ChangeSchedule schedule;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;

    ChangeScheduling(
            ChangeRepository changes,
            ChangeSchedule schedule,
            CurrentUser currentUser,
            Texts texts,
            Clock clock,
            ZoneId serviceZone) {
        this.changes = changes;
        this.schedule = schedule;
        this.currentUser = currentUser;
        this.texts = texts;
        this.clock = clock;
        this.zone = serviceZone;
    }

    /**
     * The current user chooses a window.
     *
     * @param emergency why it may be used in spite of what stands against it, or null
     * @return what stands against it, in both languages; empty if nothing does
     * @throws RuleViolation if the window itself is wrong; {@code schedule.refused} with each obstacle if there is one and no
     *     emergency
     */
    public String choose(CaseNumber number, Slot slot, @Nullable String emergency) {
        var change = changes.take(number);
        change.planning().moveTo(slot, currentUser.id());
        var obstacles = schedule.obstacles(change.plannedWork());
        if (obstacles.isEmpty()) {
            return "";
        }
        var words = new ObstacleWords(obstacles, zone);
        if (emergency == null || emergency.isBlank()) {
            throw new RuleViolation("schedule.refused", words);
        }
        return words.in(texts, Locale.ENGLISH) + "\n" + words.in(texts, Locale.SIMPLIFIED_CHINESE);
    }

    /** Reserves the window that was chosen. @throws RuleViolation {@code schedule.refused} with each obstacle if there is one */
    public void reserve(CaseNumber number) {
        schedule.schedule(changes.take(number).plannedWork(), null);
    }

    /**
     * Reserves the window in spite of what stands against it: the current user answers for it.
     *
     * @param emergency why it cannot wait
     * @throws RuleViolation {@code schedule.exemption-own-signature} if the current user has chosen the window too
     */
    public void reserveSigned(CaseNumber number, String emergency) {
        var change = changes.take(number);
        var exemption = new Exemption(emergency, change.planning().scheduler(), currentUser.id());
        schedule.schedule(change.plannedWork(), exemption);
    }

    /** Gives the window up. */
    public void giveUp(CaseNumber number) {
        schedule.withdraw(number);
    }

    /** First moment of the window, UTC. */
    @Transactional(readOnly = true)
    public Instant windowOpens(CaseNumber number) {
        return changes.read(number).planning().slot().windowStart();
    }

    /** Last moment at which going back is still possible, UTC. */
    @Transactional(readOnly = true)
    public Instant latestRollback(CaseNumber number) {
        return changes.read(number).planning().slot().rollbackDeadline();
    }

    /** Whether the work may begin now. */
    @Transactional(readOnly = true)
    public boolean isWithinWindow(CaseNumber number) {
        return changes.read(number).planning().slot().isOpenAt(clock.instant());
    }
}
