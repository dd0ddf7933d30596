package io.opsward.engine;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who had which duty in a case, so that duties which must be apart stay apart (domain 2.1, rule 6). Asks for no permission:
 * steps and listeners use it.
 *
 * @see "Decision 0022"
 */
public interface CaseDuties {

    /**
     * People who have the duty in this case, the first first; empty if nobody has.
     *
     * @param duty name as models write it: {@code requester}, {@code approver}, {@code implementer}, {@code verifier},
     *     {@code author}, {@code reviewer}, {@code solver}, {@code closer}, {@code commander}
     */
    Set<UserId> holders(CaseNumber number, String duty);

    /** All duties that were taken in the case, in the order of time. */
    List<DutyTaken> of(CaseNumber number);

    /** Who may neither take nor complete the open task, and why. */
    Map<UserId, Separation> barred(String taskId);

    /**
     * Acts by which somebody took a duty although another one of his in the same case should have kept him away, the latest
     * first. There are none unless somebody went past the product.
     *
     * @param after last one of the page before; null for the first page
     * @param limit how many at most
     */
    List<DutyViolation> violations(@Nullable DutyViolation after, int limit);
}
