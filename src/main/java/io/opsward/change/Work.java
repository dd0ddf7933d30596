package io.opsward.change;

import io.opsward.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a change was carried out, and by whom. */
@Embeddable
class Work {

    @ElementCollection
    @CollectionTable(name = "change_step", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    private @Nullable String implementer;
    private @Nullable String carriedOutBy;
    private @Nullable Instant actualStart;
    private @Nullable Instant actualEnd;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeResult result;

    private @Nullable String deviationNote;
    private @Nullable String rollbackReason;
    private @Nullable String verifier;
    private @Nullable String verificationRemark;

    void plan(List<Step> planned) {
        steps.clear();
        steps.addAll(planned);
    }

    /** It was done before anybody was asked. */
    void found(Execution done, @Nullable String by) {
        carriedOutBy = by;
        actualStart = done.start();
        actualEnd = done.end();
    }

    void carriedOut(Execution done, UserId by) {
        implementer = by.value();
        actualStart = done.start();
        actualEnd = done.end();
        deviationNote = done.note();
        result = done.result();
        if (!done.steps().isEmpty()) {
            plan(done.steps());
        }
    }

    void rolledBack(Execution done, UserId by) {
        if (implementer == null) {
            implementer = by.value();
        }
        actualStart = done.start();
        actualEnd = done.end();
        rollbackReason = done.note();
        result = done.result();
    }

    void verified(@Nullable String remark, UserId by) {
        verifier = by.value();
        verificationRemark = remark;
    }

    void endedAs(ChangeResult how) {
        result = how;
    }

    Optional<ChangeResult> result() {
        return Optional.ofNullable(result);
    }

    boolean isDone() {
        return steps.stream().allMatch(step -> step.doneAt() != null);
    }
}
