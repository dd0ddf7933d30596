package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** What the content of a policy has to be like. */
@Component
class PolicyRules {

    private static final int MOST_WARNINGS = 10;
    private static final int WHOLE = 100;
    private static final Duration LONGEST = Duration.ofDays(3_660);

    private final CalendarRecords calendars;

    PolicyRules(CalendarRecords calendars) {
        this.calendars = calendars;
    }

    /** @throws RuleViolation that names the first thing that is wrong */
    void check(SlaPolicy policy, Instant now) {
        requireCalendar(policy.calendar(), now);
        if (isZero(policy.response()) || isZero(policy.resolution())) {
            throw new RuleViolation("servicelevel.target-zero");
        }
        if (policy.resolution().compareTo(LONGEST) > 0) {
            throw new RuleViolation("servicelevel.target-long", LONGEST.toDays());
        }
        if (policy.response().compareTo(policy.resolution()) > 0) {
            throw new RuleViolation("servicelevel.target-order");
        }
        var warnAt = policy.warnAt();
        if (warnAt.size() > MOST_WARNINGS
                || warnAt.stream().anyMatch(percent -> percent < 1 || percent >= WHOLE)
                || new HashSet<>(warnAt).size() < warnAt.size()) {
            throw new RuleViolation("servicelevel.warn-at");
        }
        if (policy.noticeInterval() != null && isZero(policy.noticeInterval())) {
            throw new RuleViolation("servicelevel.notice-zero");
        }
    }

    private void requireCalendar(String calendar, Instant now) {
        try {
            calendars.inForce(calendar, now);
        } catch (NotFound unknown) {
            throw new RuleViolation("servicelevel.policy-calendar", calendar);
        }
    }

    /** Targets are kept in whole seconds. */
    private static boolean isZero(Duration duration) {
        return duration.toSeconds() <= 0;
    }
}
