package io.opsward.casefile;

import io.opsward.shared.CaseNumber;
import java.util.List;

/**
 * Links between cases of any process, readable from both ends, for steps and listeners within their transaction. Asks for
 * no permission: pages use {@link LinkedCases}.
 *
 * @see "Decision 0021"
 */
public interface CaseLinks {

    /** Links of one case that are told at most. */
    int MOST = 1_000;

    /**
     * Links two cases; nothing happens if they are linked in this way already. Both histories keep it.
     *
     * @throws io.opsward.shared.RuleViolation {@code casefile.link-circle} if the second says this of the first already, or
     *     duplicates would go round in a circle
     * @throws IllegalArgumentException if there is no such case, or it is the same one
     */
    void link(CaseNumber from, LinkType type, CaseNumber to);

    /** Links of the case from either end, the oldest first, at most {@link #MOST}. */
    List<CaseLink> of(CaseNumber number);

    /** Links of this type that the case has from either end, the oldest first, at most {@link #MOST}. */
    List<CaseLink> of(CaseNumber number, LinkType type);
}
