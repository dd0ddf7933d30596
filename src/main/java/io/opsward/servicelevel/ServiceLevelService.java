package io.opsward.servicelevel;

import io.opsward.shared.Priority;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by when something is due, from the targets of the SLA and the service calendar. */
@Service
@Transactional(readOnly = true)
public class ServiceLevelService {

    private final SlaRecords records;

    ServiceLevelService(SlaRecords records) {
        this.records = records;
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

    /** The same time of day, so many working days later. */
    public Instant workingDaysAfter(Instant start, int workingDays) {
        return records.calendar().plusWorkingDays(start, workingDays);
    }

    private Instant due(SlaTarget target, Instant start, Duration allowed) {
        return target.aroundTheClock()
                ? start.plus(allowed)
                : records.calendar().plus(start, allowed);
    }
}
