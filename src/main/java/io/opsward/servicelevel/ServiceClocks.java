package io.opsward.servicelevel;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The clocks of cases and tasks, as people see them. Staff and auditors see all, a client's person those of the own
 * organisation's cases (domain 2.1, rule 13).
 */
public interface ServiceClocks {

    /**
     * The clocks of the case, each explained up to now: response, resolution, then those of tasks by age. Empty if it has
     * none.
     *
     * @throws AccessRefused if a client's person asks for another organisation's case
     */
    List<ServiceClock> of(CaseNumber number);

    /**
     * For lists: the clock that matters most for each case, at most two statements for staff: resolution until it is stopped,
     * then response until it is; once both are, resolution again. Cases without clock, and those the current user may not
     * see, are left out.
     */
    Map<CaseNumber, ClockGlance> ofCases(Collection<CaseNumber> numbers);

    /** For lists: the clock that each task follows, by the rules of {@link #ofCases}. */
    Map<String, ClockGlance> ofTasks(Collection<String> taskIds);

    /** Whether claiming the task now is a late response, for which a reason is demanded. */
    boolean demandsReason(String taskId);

    /**
     * Keeps why a target was missed. A claim that comes too late is refused with {@code servicelevel.reason-demanded} unless
     * a reason was kept before, in the same transaction or earlier.
     *
     * @param taskId task that is about to be claimed
     * @param reason in the person's words
     * @throws RuleViolation {@code servicelevel.reason-empty}, {@code servicelevel.reason-too-long} (1,000 characters)
     */
    void giveReason(String taskId, String reason);

    /** Escalations of the case, oldest first; who may read them: see {@link #of}. */
    List<Escalation> escalations(CaseNumber number);
}
