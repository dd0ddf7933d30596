package io.opsward.incident;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;

/**
 * An incident was resolved. Published within the transaction of the step.
 *
 * @param number number of the case
 * @param solver who solved it
 */
public record IncidentResolved(CaseNumber number, UserId solver) {}
