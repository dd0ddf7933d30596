package io.opsward.incident;

import io.opsward.identity.UserId;
import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A major incident got its commander.
 *
 * @param number number of the case
 * @param commander who leads the work
 */
public record CommanderAppointed(CaseNumber number, UserId commander) implements AuditableEvent {

    @Override
    public String action() {
        return "commander-appointed";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("commander", commander.value());
    }
}
