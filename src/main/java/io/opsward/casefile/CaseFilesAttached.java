package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.List;

/**
 * Files were added to a case; published within the transaction.
 *
 * @param number number of the case
 * @param by who added them
 * @param names names of the files
 */
public record CaseFilesAttached(CaseNumber number, UserId by, List<String> names) {}
