package io.opsward.incident.process;

import io.opsward.engine.ModelBean;
import io.opsward.identity.UserId;
import io.opsward.incident.IncidentService;
import io.opsward.shared.CaseNumber;

/**
 * What models may ask about an incident: {@code ${incident.commanderOf(caseNumber)}}. Public, since expressions call
 * public types alone.
 */
@ModelBean("incident")
public class IncidentExpressions {

    private final IncidentService incidents;

    IncidentExpressions(IncidentService incidents) {
        this.incidents = incidents;
    }

    /** Account of the commander, who may not work on the solution; empty while there is none. */
    public String commanderOf(String caseNumber) {
        return incidents
                .commanderOf(new CaseNumber(caseNumber))
                .map(UserId::value)
                .orElse("");
    }
}
