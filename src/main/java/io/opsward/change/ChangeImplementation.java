package io.opsward.change;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carrying out, going back and verifying (domain 2.4, C9 to C11). The process calls it. */
@Service
@Transactional
public class ChangeImplementation {

    private static final String DISTURBED = "incident-alert-received";

    private final ChangeRepository changes;
    private final ProcessGateway processes;
    private final CaseLinks links;
    private final ChangeSchedule schedule;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    ChangeImplementation(
            ChangeRepository changes,
            ProcessGateway processes,
            CaseLinks links,
            ChangeSchedule schedule,
            CurrentUser currentUser,
            Clock clock,
            ZoneId serviceZone) {
        this.changes = changes;
        this.processes = processes;
        this.links = links;
        this.schedule = schedule;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = serviceZone;
    }

    /**
     * Records what the current user has carried out.
     *
     * @throws RuleViolation {@code change.before-window}, {@code change.outside-window}, or {@code change.steps-open} if it is
     *     called a success with steps that were not done
     */
    public void carriedOut(CaseNumber number, Execution done) {
        var change = changes.take(number);
        var slot = change.planning().slot();
        if (clock.instant().isBefore(slot.windowStart())) {
            throw new RuleViolation("change.before-window", new SlotWords(slot, zone));
        }
        if (!slot.covers(done.start(), done.end())) {
            throw new RuleViolation("change.outside-window", new SlotWords(slot, zone));
        }
        change.work().carriedOut(done, currentUser.id());
        if (done.result() == ChangeResult.SUCCESS && !change.work().isDone()) {
            throw new RuleViolation("change.steps-open");
        }
    }

    /**
     * Records that the current user has gone back.
     *
     * @param disturbance what does not work any more, or null; an incident is raised for it
     */
    public void rolledBack(CaseNumber number, Execution undone, @Nullable String disturbance) {
        var change = changes.take(number);
        change.work().rolledBack(undone, currentUser.id());
        if (disturbance != null) {
            var incident = processes.startByMessage(DISTURBED, incident(change.proposal(), undone, disturbance));
            links.link(incident, LinkType.CAUSED_BY, number);
            change.aftermath().causes(incident.value());
        }
    }

    /** Records that the current user has looked whether the service works as agreed. */
    public void verified(CaseNumber number, @Nullable String remark) {
        changes.take(number).work().verified(remark, currentUser.id());
        schedule.finish(number);
    }

    private static Map<String, Object> incident(Proposal proposal, Execution undone, String disturbance) {
        var report = new HashMap<String, @Nullable Object>();
        report.put("title", proposal.title());
        report.put("description", disturbance);
        report.put("clientOrg", proposal.clientOrganisation());
        report.put("serviceItem", proposal.serviceItem());
        report.put("occurredAt", undone.start().toString());
        report.put("channel", "inspection");
        return nullable(report);
    }

    private static Map<String, Object> nullable(Map<String, @Nullable Object> values) {
        return values;
    }
}
