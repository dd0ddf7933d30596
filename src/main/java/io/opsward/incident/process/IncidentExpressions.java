package io.opsward.incident.process;

import io.opsward.engine.ModelBean;
import io.opsward.identity.UserId;
import io.opsward.incident.MajorIncidents;
import io.opsward.shared.CaseNumber;
import java.util.Date;

/**
 * What models may ask about an incident: {@code ${incident.commanderOf(caseNumber)}}. Public, since expressions call
 * public types alone.
 */
@ModelBean("incident")
public class IncidentExpressions {

    private final MajorIncidents majorIncidents;

    IncidentExpressions(MajorIncidents majorIncidents) {
        this.majorIncidents = majorIncidents;
    }

    /** Account of the commander; empty while there is none. */
    public String commanderOf(String caseNumber) {
        return majorIncidents
                .commanderOf(new CaseNumber(caseNumber))
                .map(UserId::value)
                .orElse("");
    }

    /** Whether progress notices were promised for it. */
    public boolean owesNotices(String caseNumber) {
        return majorIncidents.owesNotices(new CaseNumber(caseNumber));
    }

    /** When the next progress notice falls due. */
    public Date nextNotice(String caseNumber) {
        return Date.from(majorIncidents.nextNotice(new CaseNumber(caseNumber)));
    }
}
