package io.opsward.change.process;

import io.opsward.change.ChangeAuthorization;
import io.opsward.change.ChangeScheduling;
import io.opsward.engine.ModelBean;
import io.opsward.shared.CaseNumber;
import java.util.Date;
import java.util.List;

/**
 * What models may ask about a change: {@code ${change.windowOpens(caseNumber)}}. Public, since expressions call public
 * types alone.
 */
@ModelBean("change")
public class ChangeExpressions {

    private final ChangeScheduling scheduling;
    private final ChangeAuthorization authorization;

    ChangeExpressions(ChangeScheduling scheduling, ChangeAuthorization authorization) {
        this.scheduling = scheduling;
        this.authorization = authorization;
    }

    /** First moment of its window: nothing is carried out earlier. */
    public Date windowOpens(String caseNumber) {
        return Date.from(scheduling.windowOpens(new CaseNumber(caseNumber)));
    }

    /** Last moment at which going back is still possible. */
    public Date latestRollback(String caseNumber) {
        return Date.from(scheduling.latestRollback(new CaseNumber(caseNumber)));
    }

    /** Whether the work may begin now. */
    public boolean isWithinWindow(String caseNumber) {
        return scheduling.isWithinWindow(new CaseNumber(caseNumber));
    }

    /** Whether the client has to agree: downtime, or data of the client that are touched. */
    public boolean concernsClient(String caseNumber) {
        return authorization.concernsClient(new CaseNumber(caseNumber));
    }

    /** The entries of a list that a form has kept, such as {@code affectedFields}, for one step each. */
    public List<String> each(String list) {
        return List.of(ChangeProcess.read(list, String[].class));
    }
}
