package io.opsward.casefile;

import io.opsward.shared.CaseNumber;

/**
 * A case was opened; published within the transaction that started its process.
 *
 * @param number its number
 * @param processKey process id
 */
public record CaseOpened(CaseNumber number, String processKey) {}
