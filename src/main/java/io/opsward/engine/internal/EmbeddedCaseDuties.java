package io.opsward.engine.internal;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.DutyTaken;
import io.opsward.engine.DutyViolation;
import io.opsward.engine.Separation;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties from the rows that the steps have written. */
@Service
@Transactional(readOnly = true)
class EmbeddedCaseDuties implements CaseDuties {

    private final DutyRows rows;
    private final DutyViolations violations;

    EmbeddedCaseDuties(DutyRows rows, DutyViolations violations) {
        this.rows = rows;
        this.violations = violations;
    }

    @Override
    public Set<UserId> holders(CaseNumber number, String duty) {
        return rows.holders(number, duty);
    }

    @Override
    public List<DutyTaken> of(CaseNumber number) {
        return rows.of(number);
    }

    @Override
    public Map<UserId, Separation> barred(String taskId) {
        return rows.barred(taskId);
    }

    @Override
    public List<DutyViolation> violations(@Nullable DutyViolation after, int limit) {
        return violations.page(after, limit);
    }
}
