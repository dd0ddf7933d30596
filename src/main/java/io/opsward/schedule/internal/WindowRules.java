package io.opsward.schedule.internal;

import io.opsward.schedule.PlannedWork;
import io.opsward.schedule.Window;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/** What a window has to be like, whatever stands against it. */
final class WindowRules {

    /** Longer work is cut into several changes. */
    static final Duration LONGEST = Duration.ofDays(7);

    static final Duration FARTHEST = Duration.ofDays(366);

    /** Time in which somebody who wrote "now" fills in the rest of the form. */
    static final Duration FILLING_IN = Duration.ofMinutes(5);

    private WindowRules() {}

    /** @throws RuleViolation that names the field and what is wrong with it */
    static void check(PlannedWork work, Instant now) {
        var window = work.window();
        if (!window.isInOrder()) {
            throw new RuleViolation("schedule.window-order");
        }
        if (window.start().isBefore(now.minus(FILLING_IN)) || !window.end().isAfter(now)) {
            throw new RuleViolation("schedule.window-past");
        }
        if (window.length().compareTo(LONGEST) > 0) {
            throw new RuleViolation("schedule.window-long", LONGEST.toDays());
        }
        if (window.start().isAfter(now.plus(FARTHEST))) {
            throw new RuleViolation("schedule.window-far", FARTHEST.toDays());
        }
        if (!isInside(work.latestRollback(), window)) {
            throw new RuleViolation("schedule.rollback-outside");
        }
    }

    /** After the start, for there is nothing to go back from before; at the end at the latest. */
    private static boolean isInside(Instant rollback, Window window) {
        return rollback.isAfter(window.start()) && !rollback.isAfter(window.end());
    }
}
