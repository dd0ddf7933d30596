package io.opsward.servicelevel;

import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Priority;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by when something is due, from the targets of the SLA and the service calendar. */
@Service
@Transactional(readOnly = true)
public class ServiceLevelService {

    private final SlaRecords records;
    private final CalendarRecords calendars;
    private final Clock clock;

    ServiceLevelService(SlaRecords records, CalendarRecords calendars, Clock clock) {
        this.records = records;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is promised for the priority. */
    public SlaTarget target(Priority priority) {
        return records.target(priority);
    }

    /** When a person has to have taken a case of this priority. @param registeredAt when it became known */
    public Instant responseDue(Priority priority, Instant registeredAt) {
        var target = target(priority);
        return due(target, registeredAt, target.response());
    }

    /** When a case of this priority has to be solved. @param registeredAt when it became known */
    public Instant resolutionDue(Priority priority, Instant registeredAt) {
        var target = target(priority);
        return due(target, registeredAt, target.resolution());
    }

    /** The same time of day, so many working days later, by the service hours as they are now. */
    public Instant workingDaysAfter(Instant start, int workingDays) {
        return serviceHours().plusWorkingDays(start, workingDays);
    }

    private Instant due(SlaTarget target, Instant start, Duration allowed) {
        return target.aroundTheClock() ? start.plus(allowed) : serviceHours().plus(start, allowed);
    }

    private ServiceCalendar serviceHours() {
        return calendars.calendar(calendars.inForce(CalendarRecords.SERVICE_HOURS, clock.instant()));
    }
}
