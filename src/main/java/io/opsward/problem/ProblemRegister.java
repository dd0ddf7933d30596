package io.opsward.problem;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads problems, for staff. */
@Service
@Transactional(readOnly = true)
public class ProblemRegister {

    private final ProblemRecords records;
    private final CurrentUser currentUser;

    ProblemRegister(ProblemRecords records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    /**
     * A page of problems.
     *
     * @param last last row of the page before, null for the first page
     * @throws AccessRefused for clients and others who do not work on problems
     */
    public List<ProblemSummary> list(ProblemFilter filter, @Nullable ProblemSummary last, int limit) {
        currentUser.requireAnyOf("problems", ProblemPermissions.read());
        return records.list(filter, last, limit);
    }

    /** Those who answer for problems that are open, for a filter; at most 200. */
    public List<UserId> owners() {
        currentUser.requireAnyOf("problems", ProblemPermissions.read());
        return records.owners();
    }

    /** Whether the current user reads what was found out; clients read the case alone. */
    public boolean mayRead() {
        return currentUser.isInAnyOf(ProblemPermissions.read());
    }

    /** The whole record, empty if the case is no problem. @throws AccessRefused unless {@link #mayRead()} */
    public Optional<ProblemDetails> details(CaseNumber number) {
        currentUser.requireAnyOf("problem " + number, ProblemPermissions.read());
        return records.details(number);
    }
}
