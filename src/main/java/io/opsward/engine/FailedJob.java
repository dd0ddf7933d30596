package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was tried several times and failed each time.
 *
 * @param id identifier of the failure, for the next page
 * @param jobId what to try again
 * @param caseNumber number of the case
 * @param process version it runs on
 * @param elementId the step in the model, or {@link #TIMER}, or {@link #MESSAGE}
 * @param elementName its English name, or its id where it has none
 * @param message what went wrong, first line, as the step says it; null if it says nothing
 * @param failedAt UTC
 */
public record FailedJob(
        String id,
        String jobId,
        CaseNumber caseNumber,
        ProcessInfo process,
        String elementId,
        String elementName,
        @Nullable String message,
        Instant failedAt) {

    /** Stands for the step where a timer of the case has failed, which {@link CaseTimers} has set beside the model. */
    public static final String TIMER = "case-timer";

    /** Stands for the step where a message could not be given to who waits for it, see {@link CaseMessages}. */
    public static final String MESSAGE = "case-message";
}
