package io.opsward.servicelevel;

import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Priority;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by when something is due, from the default policies. Going away: clocks tell it. */
@Service
@Transactional(readOnly = true)
public class ServiceLevelService {

    private final SlaPolicies policies;
    private final CalendarRecords calendars;
    private final Clock clock;

    ServiceLevelService(SlaPolicies policies, CalendarRecords calendars, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When a person has to have taken a case of this priority. @param registeredAt when it became known */
    public Instant responseDue(Priority priority, Instant registeredAt) {
        var policy = policies.inForce(null, null, priority, registeredAt);
        return calendar(policy, registeredAt).plus(registeredAt, policy.response());
    }

    /** When a case of this priority has to be solved. @param registeredAt when it became known */
    public Instant resolutionDue(Priority priority, Instant registeredAt) {
        var policy = policies.inForce(null, null, priority, registeredAt);
        return calendar(policy, registeredAt).plus(registeredAt, policy.resolution());
    }

    /** Time between two progress notices of a case of this priority, or null where none are owed. */
    public @Nullable Duration noticeInterval(Priority priority) {
        return policies.inForce(null, null, priority, clock.instant()).noticeInterval();
    }

    /** The same time of day, so many working days later, by the service hours as they are now. */
    public Instant workingDaysAfter(Instant start, int workingDays) {
        return calendars
                .calendar(calendars.inForce(CalendarRecords.SERVICE_HOURS, clock.instant()))
                .plusWorkingDays(start, workingDays);
    }

    private ServiceCalendar calendar(SlaPolicy policy, Instant at) {
        return calendars.calendar(calendars.inForce(policy.calendar(), at));
    }
}
