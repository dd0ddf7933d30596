package io.opsward.casefile;

import io.opsward.shared.CaseNumber;
import java.util.List;

/**
 * Links between cases of any process, readable from both ends. Asks for no permission: steps and listeners use it, within
 * their transaction.
 */
public interface CaseLinks {

    /** Links two cases; nothing happens if they are linked in this way already. */
    void link(CaseNumber from, LinkType type, CaseNumber to);

    /** Links of the case from either end, the oldest first. */
    List<CaseLink> of(CaseNumber number);
}
