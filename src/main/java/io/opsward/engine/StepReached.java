package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A case has come to an element that has extension properties of other modules. Published within the transaction of the
 * step, before the element does anything; for a process once more when it starts, with the element id empty.
 *
 * @param process version of the process
 * @param instanceId the instance
 * @param caseNumber number of the case
 * @param elementId element, or empty for the process itself
 * @param properties all its properties but {@code case.*}, {@code process.*} and {@code task.*}, expressions evaluated now;
 *     an expression whose variable does not exist gives an empty text
 */
public record StepReached(
        ProcessInfo process,
        String instanceId,
        CaseNumber caseNumber,
        String elementId,
        Map<String, String> properties) {}
