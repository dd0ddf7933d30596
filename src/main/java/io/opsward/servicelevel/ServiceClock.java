package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case or of one of its tasks, with its explanation.
 *
 * @param id identifier
 * @param caseNumber the case
 * @param name {@link ClockName#RESPONSE}, {@link ClockName#RESOLUTION} or {@link ClockName#TASK}
 * @param taskId the task of a {@link ClockName#TASK} clock, else null
 * @param taskKey element id of that task in the model, else null
 * @param taskName English name of that task, else null
 * @param explanation why it stands as it does
 * @param events everything that happened to it, in order of time
 * @param missedReason why the target was missed, as people gave it, or null
 * @param missedReasonBy who gave it, or null
 * @param missedReasonAt when, UTC, or null
 */
public record ServiceClock(
        long id,
        CaseNumber caseNumber,
        ClockName name,
        @Nullable String taskId,
        @Nullable String taskKey,
        @Nullable String taskName,
        Explanation explanation,
        List<ClockEvent> events,
        @Nullable String missedReason,
        @Nullable UserId missedReasonBy,
        @Nullable Instant missedReasonAt) {}
