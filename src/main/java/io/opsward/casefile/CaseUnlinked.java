package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A link between two cases was taken away; published within the transaction of the act.
 *
 * @param from case of which the type says something
 * @param type what it says
 * @param to the other case
 * @param by who did it, or the system
 */
public record CaseUnlinked(CaseNumber from, LinkType type, CaseNumber to, UserId by) implements AuditableEvent {

    @Override
    public String action() {
        return "case-unlinked";
    }

    @Override
    public String subject() {
        return from.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("link", type.key(), "linked-case", to.value());
    }
}
