package io.opsward.servicelevel;

import io.opsward.shared.Priority;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clock is measured by.
 *
 * @param policy the policy that says so, or null for a clock with a target of its own
 * @param priority priority of the case then, or null where the process has none
 * @param target service time allowed; more than zero
 * @param calendarVersion which calendar
 * @param calendar its hours
 * @param pausingReasons hold reasons that stop the clock; on hold for any other reason it runs on
 * @param warnAt percentages of the target at which people are warned, each between 1 and 99, rising
 */
public record Terms(
        @Nullable PolicyVersion policy,
        @Nullable Priority priority,
        Duration target,
        CalendarVersion calendarVersion,
        ServiceCalendar calendar,
        Set<String> pausingReasons,
        List<Integer> warnAt) {

    /** @throws IllegalArgumentException if the target is not more than zero */
    public Terms {
        if (target.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("A target has to be more than zero: " + target);
        }
        pausingReasons = Set.copyOf(pausingReasons);
        warnAt = warnAt.stream().sorted().toList();
    }

    boolean pauses(@Nullable String reason) {
        return reason != null && pausingReasons.contains(reason);
    }

    /** The same, by a newer version of the same calendar; unchanged if it is another calendar or an older version. */
    public Terms measuredBy(CalendarVersion version, ServiceCalendar hours) {
        return version.key().equals(calendarVersion.key()) && version.version() > calendarVersion.version()
                ? new Terms(policy, priority, target, version, hours, pausingReasons, warnAt)
                : this;
    }
}
