package io.opsward.engine;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Set;

/**
 * Who had which duty in a case, so that duties which must be apart stay apart (domain 2.1, rule 6). Asks for no permission:
 * steps and listeners use it.
 */
public interface CaseDuties {

    /**
     * People who have the duty in this case, the first first; empty if nobody has.
     *
     * @param duty name as models write it: {@code requester}, {@code approver}, {@code implementer}, {@code verifier},
     *     {@code author}, {@code reviewer}, {@code solver}, {@code closer}
     */
    Set<UserId> holders(CaseNumber number, String duty);
}
