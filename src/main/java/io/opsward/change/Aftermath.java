package io.opsward.change;

import io.opsward.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows on a change that was carried out. */
@Embeddable
class Aftermath {

    private @Nullable Instant papersAt;
    private @Nullable String papersRemark;
    private @Nullable Instant configurationUpdatedAt;
    private @Nullable String configurationReason;
    private @Nullable Review review;
    private @Nullable Instant reviewedAt;

    @ElementCollection
    @CollectionTable(name = "change_incident", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "incident")
    private Set<String> causedIncidents = new HashSet<>();

    private @Nullable String closureRemark;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    void papers(String remark, Instant now) {
        papersRemark = remark;
        papersAt = now;
    }

    void configured(@Nullable String reason, Instant now) {
        configurationReason = reason;
        configurationUpdatedAt = now;
    }

    void reviewed(Review found, List<String> incidents, Instant now) {
        review = found;
        causedIncidents.addAll(incidents);
        reviewedAt = now;
    }

    void causes(String incident) {
        causedIncidents.add(incident);
    }

    void closed(@Nullable String remark, UserId by, Instant now) {
        closureRemark = remark;
        closedBy = by.value();
        closedAt = now;
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    boolean isConfigured() {
        return configurationUpdatedAt != null;
    }
}
