package io.opsward.casefile;

import io.opsward.shared.CaseNumber;

/**
 * The process of a case has ended; published within its transaction.
 *
 * @param number its number
 * @param status how it came out
 */
public record CaseClosed(CaseNumber number, CaseStatus status) {}
