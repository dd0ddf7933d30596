package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * Two cases were linked; published within the transaction of the act.
 *
 * @param from case of which the type says something
 * @param type what it says
 * @param to the other case
 * @param remark why, or empty
 * @param by who did it, or the system
 */
public record CaseLinked(CaseNumber from, LinkType type, CaseNumber to, String remark, UserId by)
        implements AuditableEvent {

    @Override
    public String action() {
        return "case-linked";
    }

    @Override
    public String subject() {
        return from.value();
    }

    @Override
    public Map<String, String> details() {
        return remark.isEmpty()
                ? Map.of("link", type.key(), "linked-case", to.value())
                : Map.of("link", type.key(), "linked-case", to.value(), "remark", remark);
    }
}
