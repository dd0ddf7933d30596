package io.opsward.incident;

import io.opsward.shared.CaseNumber;

/**
 * An incident was classified and graded. Published within the transaction of the step.
 *
 * @param number number of the case
 */
public record IncidentGraded(CaseNumber number) {}
