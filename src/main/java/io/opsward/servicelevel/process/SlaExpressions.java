package io.opsward.servicelevel.process;

import io.opsward.engine.ModelBean;
import io.opsward.servicelevel.ServiceTerms;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.util.Date;

/** Service time in models: {@code ${sla.workingDays(3)}}. Public, since expressions call public types alone. */
@ModelBean("sla")
public class SlaExpressions {

    private final ServiceTerms terms;
    private final Clock clock;

    SlaExpressions(ServiceTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** The same time of day, so many working days from now, by the service hours. */
    public Date workingDays(Number workingDays) {
        return Date.from(terms.workingDaysAfter(clock.instant(), workingDays.intValue()));
    }

    /**
     * Time between two progress notices, as ISO duration for a timer: by the policy that the case began with.
     *
     * @param caseNumber number of the case: {@code ${sla.noticeInterval(caseNumber)}}
     * @throws IllegalStateException if none are owed for its priority
     */
    public String noticeInterval(String caseNumber) {
        return terms.noticeInterval(new CaseNumber(caseNumber))
                .orElseThrow(() -> new IllegalStateException("No progress notices are owed for " + caseNumber))
                .toString();
    }
}
