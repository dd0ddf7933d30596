package io.opsward.incident;

import io.opsward.casefile.CaseFileService;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads incidents. */
@Service
@Transactional(readOnly = true)
public class IncidentRegister {

    private final IncidentRecords records;
    private final CaseFileService cases;
    private final CurrentUser currentUser;

    IncidentRegister(IncidentRecords records, CaseFileService cases, CurrentUser currentUser) {
        this.records = records;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * A page of incidents.
     *
     * @param last last row of the page before, null for the first page
     * @throws AccessRefused for clients and others who do not work on incidents
     */
    public List<IncidentSummary> list(IncidentFilter filter, @Nullable IncidentSummary last, int limit) {
        currentUser.requireAnyOf("incidents", IncidentPermissions.read());
        return records.list(filter, last, limit);
    }

    /**
     * The whole record, empty if the case is no incident.
     *
     * @throws AccessRefused if the current user may not read the case
     */
    public Optional<IncidentDetails> details(CaseNumber number) {
        if (!cases.mayRead(number)) {
            throw new AccessRefused("incident " + number);
        }
        return records.details(number);
    }
}
