package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;

/**
 * A comment was added to a case; published within its transaction.
 *
 * @param number number of the case
 * @param by author
 * @param text what was written
 * @param visibleToClient whether people of the client read it
 */
public record CaseCommented(CaseNumber number, UserId by, String text, boolean visibleToClient) {}
