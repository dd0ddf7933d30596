package io.opsward.schedule.internal;

import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezeTerms;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/** What a freeze period has to be like. */
final class FreezeRules {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_REASON = 1_000;
    static final Duration LONGEST = Duration.ofDays(366);

    private FreezeRules() {}

    /** @throws RuleViolation that names the first thing that is wrong */
    static void check(FreezeTerms terms, Instant now) {
        if (isUnsaid(terms.name(), LONGEST_NAME)) {
            throw new RuleViolation("schedule.freeze-name", LONGEST_NAME);
        }
        if (isUnsaid(terms.reason(), LONGEST_REASON)) {
            throw new RuleViolation("schedule.freeze-reason", LONGEST_REASON);
        }
        var window = terms.window();
        if (!window.isInOrder()) {
            throw new RuleViolation("schedule.freeze-order");
        }
        if (!window.end().isAfter(now)) {
            throw new RuleViolation("schedule.freeze-past");
        }
        if (window.length().compareTo(LONGEST) > 0) {
            throw new RuleViolation("schedule.freeze-long", LONGEST.toDays());
        }
    }

    /** @throws RuleViolation if that period may not become this any more */
    static void checkChange(FreezePeriod period, FreezeTerms wanted, Instant now) {
        requireAlive(period, now);
        var start = period.terms().window().start();
        if (!start.isAfter(now) && !wanted.window().start().equals(start)) {
            throw new RuleViolation("schedule.freeze-begun");
        }
    }

    /** @throws RuleViolation if the period is over or called off */
    static void requireAlive(FreezePeriod period, Instant now) {
        var state = period.state(now);
        if (state == FreezePeriod.State.OVER || state == FreezePeriod.State.CALLED_OFF) {
            throw new RuleViolation("schedule.freeze-over", period.terms().name());
        }
    }

    private static boolean isUnsaid(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
