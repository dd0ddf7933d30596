package io.opsward.change;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.configuration.ItemNumber;
import io.opsward.engine.CaseMessages;
import io.opsward.engine.ProcessGateway;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.shared.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells how a change came out: the case that waits for it, the problem that begins with its failure, the audit trail. */
@Component
class ChangeOutcomes {

    private static final String CLOSED = "change-closed";
    private static final String PROBLEM = "problem-proposed";

    private final CaseMessages messages;
    private final ProcessGateway processes;
    private final CaseLinks links;
    private final ChangeSchedule schedule;
    private final ApplicationEventPublisher events;

    ChangeOutcomes(
            CaseMessages messages,
            ProcessGateway processes,
            CaseLinks links,
            ChangeSchedule schedule,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.processes = processes;
        this.links = links;
        this.schedule = schedule;
        this.events = events;
    }

    /** @param remark why, or what else is to be said; may be null */
    void tell(Change change, ChangeResult result, @Nullable String remark) {
        var number = change.number();
        if (!result.isSuccess()) {
            schedule.withdraw(number);
        }
        change.raisedFrom().ifPresent(origin -> {
            if (result.isSuccess()) {
                links.link(number, LinkType.RESOLVES, origin);
            }
            if (change.isAwaited()) {
                messages.send(CLOSED, origin, Map.of("changeNumber", number.value(), "changeResult", result.key()));
            }
        });
        if (result.isUnsuccessful()
                && change.raisedFrom().filter(ChangeOutcomes::isProblem).isEmpty()) {
            processes.startByMessage(PROBLEM, problem(change));
        }
        events.publishEvent(new ChangeEnded(number, result, remark == null ? "" : remark));
    }

    private static boolean isProblem(CaseNumber origin) {
        return origin.value().startsWith("PRB-");
    }

    private static Map<String, Object> problem(Change change) {
        var proposal = change.proposal();
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", proposal.title());
        values.put("description", proposal.whatChanges());
        values.put("raisedFrom", change.number().value());
        values.put("clientOrg", proposal.clientOrganisation());
        values.put("serviceItem", proposal.serviceItem());
        values.put(
                "configurationItem",
                change.extent().items().stream()
                        .min(ItemNumber::compareTo)
                        .map(ItemNumber::value)
                        .orElse(null));
        values.put("category", "other");
        values.put("priority", change.type() == ChangeType.EMERGENCY ? "P2" : "P3");
        return nullable(values);
    }

    private static Map<String, Object> nullable(Map<String, @Nullable Object> values) {
        return values;
    }
}
