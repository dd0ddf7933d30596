package io.opsward.problem;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the cause is removed and what came of it (domain 2.3, PB6 to PB8). */
@Service
@Transactional
public class ProblemFixes {

    private static final String CHANGE_PROPOSED = "change-proposed";
    private static final Set<String> SUCCESSFUL = Set.of("success", "success-with-deviation");

    private final ProblemRepository problems;
    private final ProcessGateway processes;
    private final UserDirectory people;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProblemFixes(
            ProblemRepository problems,
            ProcessGateway processes,
            UserDirectory people,
            CurrentUser currentUser,
            Clock clock) {
        this.problems = problems;
        this.processes = processes;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Management has chosen a way.
     *
     * @param permanentFix how the cause is removed, or null
     * @param targetDate day by which it is to be done
     */
    public void choose(CaseNumber number, FixRoute route, @Nullable String permanentFix, LocalDate targetDate) {
        var problem = get(number);
        problem.beginFix(route, permanentFix);
        problem.investigation().target(targetDate);
    }

    /** Proposes the change that removes the cause; its end comes as message {@code change-closed}. */
    public void proposeChange(CaseNumber number, String reason) {
        var problem = get(number);
        var report = problem.report();
        var values = new HashMap<String, Object>();
        values.put("title", report.title());
        values.put("reason", reason);
        values.put("raisedFrom", number.value());
        values.put("clientOrg", report.clientOrganisation());
        values.put("serviceItem", report.serviceItem());
        values.put("configurationItem", report.configurationItem());
        values.put(
                "requestedBy",
                problem.investigation().owner().orElse(currentUser.id()).value());
        values.put("awaited", true);
        processes.startByMessage(CHANGE_PROPOSED, values);
    }

    /**
     * The change has ended.
     *
     * @param change its number, or null if the message does not say it
     * @param result closure code of the change
     * @return whether it has succeeded
     */
    public boolean changeClosed(CaseNumber number, @Nullable String change, String result) {
        var problem = get(number);
        problem.fix().changed(change);
        var succeeded = SUCCESSFUL.contains(result);
        if (!succeeded) {
            problem.fixFailed();
        }
        return succeeded;
    }

    /** What was tried did not help, or was not wanted. */
    public void failed(CaseNumber number) {
        get(number).fixFailed();
    }

    /**
     * Who may sign that a risk is taken: the client's people; management on behalf where none of them has an account.
     */
    @Transactional(readOnly = true)
    public GroupKey riskOwners(CaseNumber number) {
        return problems.findById(number.value())
                .flatMap(problem -> Optional.ofNullable(problem.report().clientOrganisation()))
                .map(GroupKey::ofClient)
                .filter(client -> !people.membersOf(client).isEmpty())
                .orElse(GroupKey.MANAGEMENT);
    }

    /** The current user takes the risk. @param onBehalfOf who has agreed, where the client could not sign itself; or null */
    public void acceptRisk(CaseNumber number, @Nullable String onBehalfOf) {
        get(number).fix().acceptedRisk(currentUser.id(), onBehalfOf);
    }

    /** The fix is in place: now it has to prove itself. */
    public void observe(CaseNumber number) {
        get(number).observe(clock.instant());
    }

    /**
     * Nothing has come again, or something else says whether the fix helps.
     *
     * @param observed what was seen meanwhile
     * @throws RuleViolation {@code problem.came-again} if another incident was reported at this moment
     */
    public void verify(CaseNumber number, String observed) {
        get(number).fix().verified(observed);
    }

    /** The trouble has come again. @return how often that has happened now */
    public int recurred(CaseNumber number) {
        return get(number).fix().recurred();
    }

    private Problem get(CaseNumber number) {
        return problems.lock(number.value()).orElseThrow(() -> new NotFound("problem " + number));
    }
}
