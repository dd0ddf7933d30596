package io.opsward.engine;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * Somebody had a failed step tried again. Published within the transaction of the act.
 *
 * @param caseNumber number of the case
 * @param elementId the step in the model, {@link FailedJob#TIMER} or {@link FailedJob#MESSAGE}
 */
public record JobRetried(CaseNumber caseNumber, String elementId) implements AuditableEvent {

    @Override
    public String action() {
        return "job-retried";
    }

    @Override
    public String subject() {
        return caseNumber.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("step", elementId);
    }
}
