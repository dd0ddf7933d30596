package io.opsward.change;

import io.opsward.casefile.CaseFileService;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes. */
@Service
@Transactional(readOnly = true)
public class ChangeRegister {

    private final RegisteredChanges records;
    private final CaseFileService cases;
    private final CurrentUser currentUser;

    ChangeRegister(RegisteredChanges records, CaseFileService cases, CurrentUser currentUser) {
        this.records = records;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * A page of changes.
     *
     * @param last last row of the page before, null for the first page
     * @throws AccessRefused for clients and others who do not work on changes
     */
    public List<ChangeSummary> list(ChangeFilter filter, @Nullable ChangeSummary last, int limit) {
        currentUser.requireAnyOf("changes", ChangePermissions.read());
        return records.list(filter, last, limit);
    }

    /**
     * The whole record, empty if the case is no change.
     *
     * @throws AccessRefused if the current user may not read the case
     */
    public Optional<ChangeDetails> details(CaseNumber number) {
        if (!cases.mayRead(number)) {
            throw new AccessRefused("change " + number);
        }
        return records.details(number);
    }
}
