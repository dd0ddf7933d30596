package io.opsward.audit;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.DutyViolation;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through all cases for duties that were not kept apart; for auditors and administrators. */
@Service
@Transactional(readOnly = true)
public class DutyAudit {

    /** Violations of one page. */
    public static final int PAGE = 50;

    private final CaseDuties duties;
    private final CurrentUser currentUser;

    DutyAudit(CaseDuties duties, CurrentUser currentUser) {
        this.duties = duties;
        this.currentUser = currentUser;
    }

    /**
     * A page of violations, the latest first; none if nobody went past the product.
     *
     * @param after last one of the page before; null for the first page
     * @throws io.opsward.identity.AccessRefused unless an auditor or an administrator asks
     */
    public List<DutyViolation> violations(@Nullable DutyViolation after) {
        currentUser.requireAnyOf("separation of duties", GroupKey.AUDITOR, GroupKey.ADMINISTRATOR);
        return duties.violations(after, PAGE);
    }
}
