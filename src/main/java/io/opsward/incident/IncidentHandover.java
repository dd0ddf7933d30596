package io.opsward.incident;

import io.opsward.identity.GroupKey;
import io.opsward.servicelevel.Escalations;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands incidents from group to group and up to management; each step is an escalation on record (domain 2.2). */
@Service
@Transactional
public class IncidentHandover {

    private final IncidentRepository incidents;
    private final Escalations escalations;

    IncidentHandover(IncidentRepository incidents, Escalations escalations) {
        this.incidents = incidents;
        this.escalations = escalations;
    }

    /** The first line sends it to a group. @param reason why, and why to this group */
    public void dispatch(CaseNumber number, GroupKey group, String reason) {
        assign(number, group);
        escalations.functional(number, GroupKey.SERVICE_DESK.value(), group.value(), reason);
    }

    /** A group has it now. */
    public void assign(CaseNumber number, GroupKey group) {
        get(number).crew().dispatch(group);
    }

    /** Its group hands it to another one. @return how often that has happened now */
    public int transfer(CaseNumber number, GroupKey group, String reason) {
        var incident = get(number);
        escalations.functional(number, holder(incident), group.value(), reason);
        return incident.transfer(group);
    }

    /** Management has to see to it. */
    public void escalate(CaseNumber number, String reason) {
        escalations.hierarchical(number, holder(get(number)), GroupKey.MANAGEMENT.value(), reason);
    }

    private static String holder(Incident incident) {
        return incident.crew().group().orElse(GroupKey.SERVICE_DESK).value();
    }

    private Incident get(CaseNumber number) {
        return incidents.lock(number.value()).orElseThrow(() -> new NotFound("incident " + number));
    }
}
