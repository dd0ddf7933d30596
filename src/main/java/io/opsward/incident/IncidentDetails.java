package io.opsward.incident;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything the record of an incident says.
 *
 * @param summary at a glance
 * @param report what was reported
 * @param grading null until it is graded
 * @param progress how the work went
 * @param breaches which targets were missed, and why
 * @param solution null until it is resolved for the first time
 * @param outcome how it ended, as far as it has
 */
public record IncidentDetails(
        IncidentSummary summary,
        IncidentReport report,
        @Nullable Grading grading,
        Progress progress,
        Breaches breaches,
        @Nullable Solution solution,
        Outcome outcome) {

    /**
     * How the work went.
     *
     * @param responseDue by when somebody had to take it
     * @param respondedAt when somebody of a group took it
     * @param commander who leads the work on a major incident
     * @param holdReason what it waits for now
     * @param holdMinutes minutes spent waiting
     * @param reassignCount how often it was handed to another group
     * @param reopenCount how often the client did not accept the solution
     * @param regradeCount how often the grade was put right
     */
    public record Progress(
            @Nullable Instant responseDue,
            @Nullable Instant respondedAt,
            @Nullable UserId commander,
            @Nullable HoldReason holdReason,
            long holdMinutes,
            int reassignCount,
            int reopenCount,
            int regradeCount) {}

    /**
     * Which targets were missed.
     *
     * @param response nobody of a group took it in time
     * @param resolution it was not solved in time
     * @param reason why it was not solved in time, or null
     */
    public record Breaches(
            boolean response, boolean resolution, @Nullable String reason) {}

    /**
     * How it ended.
     *
     * @param solver who solved it
     * @param resolvedAt when
     * @param confirmedInPerson whether somebody of the client accepted the solution
     * @param closure how it was closed
     * @param closedBy who closed it
     * @param closedAt when it was closed or cancelled
     * @param satisfactionScore 1 to 5
     * @param cancelReason why it was cancelled
     */
    public record Outcome(
            @Nullable UserId solver,
            @Nullable Instant resolvedAt,
            boolean confirmedInPerson,
            @Nullable Closure closure,
            @Nullable UserId closedBy,
            @Nullable Instant closedAt,
            @Nullable Integer satisfactionScore,
            @Nullable String cancelReason) {}
}
