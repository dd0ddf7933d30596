package io.opsward.change;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A change has ended. Published within the transaction of the step.
 *
 * @param number number of the case
 * @param result how it came out
 * @param remark why it was rejected or cancelled, or what was said at closing; may be empty
 */
public record ChangeEnded(CaseNumber number, ChangeResult result, String remark) implements AuditableEvent {

    @Override
    public String action() {
        return "change-ended";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("result", result.key(), "remark", remark);
    }
}
