package io.opsward.incident;

import io.opsward.shared.CaseNumber;

/**
 * An incident was closed. Published within the transaction of the step.
 *
 * @param number number of the case
 */
public record IncidentClosed(CaseNumber number) {}
