package io.opsward.problem;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the record of a problem says.
 *
 * @param summary at a glance
 * @param report what it is about
 * @param assessment null until it is accepted
 * @param search how the cause was looked for
 * @param finding the cause, or null until it is known
 * @param remedy how the cause is removed
 * @param learned what the knowledge base has of it
 * @param lessons what its review says, or null
 * @param ending how it ended, as far as it has
 * @param notes weekly notes on the search, the newest first; the last ones alone
 */
public record ProblemDetails(
        ProblemSummary summary,
        ProblemReport report,
        @Nullable Assessment assessment,
        Search search,
        @Nullable Finding finding,
        Remedy remedy,
        Learned learned,
        @Nullable Lessons lessons,
        Ended ending,
        List<ProgressNote> notes) {

    /**
     * How the cause was looked for.
     *
     * @param helpers fields that help
     * @param due by when the cause is to be known, UTC, or null
     * @param extensionCount how often more time was given
     * @param foundBy who found it, or null
     * @param foundAt when, UTC, or null
     */
    public record Search(
            List<GroupKey> helpers,
            @Nullable Instant due,
            int extensionCount,
            @Nullable UserId foundBy,
            @Nullable Instant foundAt) {}

    /**
     * How the cause is removed.
     *
     * @param permanentFix what is done, or null
     * @param route way, or null until it is chosen
     * @param change number of the change, or null
     * @param failedFixCount how often a way did not lead to the end
     * @param riskAcceptedBy who took the risk, or null
     * @param riskSignedBy on whose behalf, or null
     * @param observingSince since when the fix proves itself, UTC, or null
     * @param recurrenceCount how often the trouble came again
     * @param verification what was observed, or null
     */
    public record Remedy(
            @Nullable String permanentFix,
            @Nullable FixRoute route,
            @Nullable String change,
            int failedFixCount,
            @Nullable UserId riskAcceptedBy,
            @Nullable String riskSignedBy,
            @Nullable Instant observingSince,
            int recurrenceCount,
            @Nullable String verification) {}

    /**
     * What the knowledge base has of it.
     *
     * @param workaround how to live with it, or null
     * @param knowledge article of what was learned, or null
     * @param waiverReason why there need not be one, or null
     * @param waivedBy who said so, or null
     */
    public record Learned(
            @Nullable String workaround,
            @Nullable String knowledge,
            @Nullable String waiverReason,
            @Nullable UserId waivedBy) {}

    /**
     * How it ended.
     *
     * @param code how, or null
     * @param mergedInto problem that goes on with its incidents, or null
     * @param reason why it was rejected or given up, or null
     * @param resolvedAt when the work was done, UTC, or null
     * @param closedBy who closed it, or null
     * @param closedAt when, UTC, or null
     */
    public record Ended(
            @Nullable ClosureCode code,
            @Nullable CaseNumber mergedInto,
            @Nullable String reason,
            @Nullable Instant resolvedAt,
            @Nullable UserId closedBy,
            @Nullable Instant closedAt) {}
}
