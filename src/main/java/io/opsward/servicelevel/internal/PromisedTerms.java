package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ServiceCalendar;
import io.opsward.servicelevel.ServiceTerms;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PromisedTerms implements ServiceTerms {

    private final ServicedCases cases;
    private final TermsFinder terms;
    private final CalendarRecords calendars;
    private final Clock clock;

    PromisedTerms(ServicedCases cases, TermsFinder terms, CalendarRecords calendars, Clock clock) {
        this.cases = cases;
        this.terms = terms;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Instant workingDaysAfter(Instant start, int workingDays) {
        return serviceHours().plusWorkingDays(start, workingDays);
    }

    @Override
    public ServiceCalendar serviceHours() {
        return calendars.calendar(calendars.inForce(CalendarRecords.SERVICE_HOURS, clock.instant()));
    }

    @Override
    public Optional<Duration> noticeInterval(CaseNumber number) {
        return cases.find(number).flatMap(terms::policyOf).map(SlaPolicy::noticeInterval);
    }
}
