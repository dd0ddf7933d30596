package io.opsward.servicelevel;

import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Priority;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by when something is due, from the default policies. Going away: clocks tell it. */
@Service
@Transactional(readOnly = true)
public class ServiceLevelService {

    private final SlaPolicies policies;
    private final CalendarRecords calendars;

    ServiceLevelService(SlaPolicies policies, CalendarRecords calendars) {
        this.policies = policies;
        this.calendars = calendars;
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

    private ServiceCalendar calendar(SlaPolicy policy, Instant at) {
        return calendars.calendar(calendars.inForce(policy.calendar(), at));
    }
}
