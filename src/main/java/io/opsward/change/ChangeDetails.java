package io.opsward.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the record of a change says.
 *
 * @param summary at a glance
 * @param proposal what is to be changed and why
 * @param effect what it does to the client, or null until it is submitted
 * @param risk or null until it is submitted
 * @param plans or null until it is submitted
 * @param lists what there is several of
 * @param done how it was carried out
 * @param after what followed
 */
public record ChangeDetails(
        ChangeSummary summary,
        Proposal proposal,
        @Nullable Effect effect,
        @Nullable Risk risk,
        @Nullable Plans plans,
        Lists lists,
        Done done,
        After after) {

    /**
     * What there is several of.
     *
     * @param items numbers of configuration items
     * @param services keys of service items
     * @param steps steps in order
     * @param approvals decisions, the first first
     * @param assessments what the fields say, the first first
     * @param incidents numbers of the incidents it has caused
     */
    public record Lists(
            List<String> items,
            List<String> services,
            List<Step> steps,
            List<Approval> approvals,
            List<Assessment> assessments,
            List<String> incidents) {}

    /**
     * How it was carried out.
     *
     * @param returnCount how often it came back to the requester; decisions of earlier rounds are void
     * @param implementer account, or null
     * @param carriedOutBy who did it without approval, or null
     * @param start UTC, or null
     * @param end UTC, or null
     * @param note what was different
     * @param rollbackReason why it had to go back
     * @param verifier account, or null
     * @param verificationRemark what was checked
     */
    public record Done(
            int returnCount,
            @Nullable String implementer,
            @Nullable String carriedOutBy,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String note,
            @Nullable String rollbackReason,
            @Nullable String verifier,
            @Nullable String verificationRemark) {}

    /**
     * What followed.
     *
     * @param papersAt when the papers of an emergency change were complete
     * @param configurationUpdatedAt when the configuration was recorded
     * @param configurationReason why nothing had to be updated
     * @param review what the review has found, or null
     * @param remark why it was dropped, or what was said at closing
     * @param closedBy account, or null
     * @param closedAt UTC, or null
     */
    public record After(
            @Nullable Instant papersAt,
            @Nullable Instant configurationUpdatedAt,
            @Nullable String configurationReason,
            @Nullable Review review,
            @Nullable String remark,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {}
}
