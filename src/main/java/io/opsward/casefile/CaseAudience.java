package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Collection;
import java.util.Set;

/**
 * Which of several people may read what of a case (domain 2.1, rule 13). Asked on behalf of the product, before it tells
 * them something; what the current user may read does not matter.
 */
public interface CaseAudience {

    /** Those of the people who may read the case; none if there is no such case. */
    Set<UserId> readersAmong(CaseNumber number, Collection<UserId> people);

    /** Those of the people who read what is not meant for clients, such as internal comments. */
    Set<UserId> staffAmong(Collection<UserId> people);
}
