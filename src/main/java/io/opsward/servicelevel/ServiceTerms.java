package io.opsward.servicelevel;

import io.opsward.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What models ask about the service that was promised. Asks for no permission: steps use it. */
public interface ServiceTerms {

    /** The same time of day, so many working days later, by the service hours as they are now. */
    Instant workingDaysAfter(Instant start, int workingDays);

    /** The service hours as they are now. */
    ServiceCalendar serviceHours();

    /**
     * Time between two progress notices, by the policy that the case began with and its priority now; empty where none are
     * owed.
     */
    Optional<Duration> noticeInterval(CaseNumber number);
}
