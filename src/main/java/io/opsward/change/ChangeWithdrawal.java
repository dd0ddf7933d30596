package io.opsward.change;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels changes that are not wanted any more, until their review begins. */
@Service
@Transactional
public class ChangeWithdrawal {

    private static final String CANCELLED = "change-cancelled";
    private static final String REASON = "cancelReason";

    private final ChangeRepository changes;
    private final ProcessGateway processes;
    private final CurrentUser currentUser;

    ChangeWithdrawal(ChangeRepository changes, ProcessGateway processes, CurrentUser currentUser) {
        this.changes = changes;
        this.processes = processes;
        this.currentUser = currentUser;
    }

    /** Whether the current user may cancel this change now. */
    @Transactional(readOnly = true)
    public boolean isPossible(CaseNumber number) {
        return currentUser.isInAnyOf(ChangePermissions.cancel())
                && changes.findById(number.value())
                        .filter(change -> change.status().isBeforeReview() && !change.isUnauthorized())
                        .isPresent();
    }

    /**
     * Cancels the change: the process is told and ends.
     *
     * @param reason why, for the record
     * @throws AccessRefused unless of management
     * @throws RuleViolation {@code change.cancel-reason-missing}, or {@code change.cancel-too-late} from its review on
     */
    public void cancel(CaseNumber number, String reason) {
        currentUser.requireAnyOf("cancel " + number, ChangePermissions.cancel());
        if (reason.isBlank()) {
            throw new RuleViolation("change.cancel-reason-missing");
        }
        if (!changes.take(number).status().isBeforeReview()
                || processes.send(CANCELLED, number, Map.of(REASON, reason.strip())) == 0) {
            throw new RuleViolation("change.cancel-too-late", number);
        }
    }
}
