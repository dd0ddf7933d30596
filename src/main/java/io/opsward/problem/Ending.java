package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How and when a problem ends. */
@Embeddable
class Ending {

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureCode closureCode;

    private @Nullable String mergedInto;
    private @Nullable String endReason;
    private @Nullable Instant resolvedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    void mergedInto(CaseNumber target) {
        mergedInto = target.value();
        closureCode = ClosureCode.DUPLICATE;
    }

    void because(ClosureCode code, String reason) {
        closureCode = code;
        endReason = reason;
    }

    /** @return the code that was decided before, else this one */
    ClosureCode resolved(ClosureCode otherwise, Instant now) {
        closureCode = closureCode == null ? otherwise : closureCode;
        resolvedAt = now;
        return closureCode;
    }

    void closed(UserId by, Instant now) {
        closedBy = by.value();
        closedAt = now;
    }
}
