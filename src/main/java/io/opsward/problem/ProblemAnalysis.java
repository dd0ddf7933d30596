package io.opsward.problem;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search for the cause (domain 2.3, PB3 and PB4). */
@Service
@Transactional
public class ProblemAnalysis {

    private static final GroupKey ALL_FIELDS = new GroupKey("tech-support");

    private final ProblemRepository problems;
    private final ProgressNotes notes;
    private final UserDirectory people;
    private final CaseReader cases;
    private final CaseSteps steps;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProblemAnalysis(
            ProblemRepository problems,
            ProgressNotes notes,
            UserDirectory people,
            CaseReader cases,
            CaseSteps steps,
            CurrentUser currentUser,
            Clock clock) {
        this.problems = problems;
        this.notes = notes;
        this.people = people;
        this.cases = cases;
        this.steps = steps;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Names who answers for it.
     *
     * @throws RuleViolation {@code problem.unknown-owner} if nobody has that account
     */
    public void assign(CaseNumber number, Assignment assignment) {
        if (!people.exists(assignment.owner())) {
            throw new RuleViolation("problem.unknown-owner", assignment.owner());
        }
        get(number).investigation().assign(assignment);
    }

    /**
     * Groups whose people help the owner or stand in: the helping fields, the owner's own ones, and management. All of
     * technical support would be too many.
     */
    @Transactional(readOnly = true)
    public List<GroupKey> helpers(CaseNumber number) {
        var investigation = problems.findById(number.value()).map(Problem::investigation);
        var own = investigation.flatMap(Investigation::owner).stream()
                .flatMap(owner -> people.groupsOf(List.of(owner)).get(owner).stream())
                .sorted(Comparator.comparing(GroupKey::value));
        var named = investigation.stream().flatMap(known -> known.helpers().stream());
        return Stream.of(named, own, Stream.of(GroupKey.MANAGEMENT))
                .flatMap(groups -> groups)
                .filter(group -> !group.equals(ALL_FIELDS))
                .distinct()
                .toList();
    }

    /** The search begins, or begins again after the cause has turned out to be another. @param due by when, UTC */
    public void begin(CaseNumber number, Instant due) {
        get(number).analyse(due);
    }

    /** More time is given; the open task of the analysis follows. @param due by when, UTC */
    public void extend(CaseNumber number, String task, Instant due) {
        get(number).investigation().extend(due);
        cases.openTasks(number).stream()
                .filter(open -> open.key().equals(task))
                .forEach(open -> steps.setDue(open.id(), due));
    }

    /**
     * The cause is known.
     *
     * @throws RuleViolation if the analysis is empty or contradicts itself
     */
    public void explain(CaseNumber number, Finding finding) {
        get(number).explain(finding, currentUser.id(), clock.instant());
    }

    /** The cause stays unknown. */
    public void giveUp(CaseNumber number, String reason) {
        get(number).giveUp(reason);
    }

    /** Keeps what was found out in a week. */
    public void note(CaseNumber number, String text) {
        notes.add(number, new ProgressNote(currentUser.id(), clock.instant(), text));
    }

    private Problem get(CaseNumber number) {
        return problems.lock(number.value()).orElseThrow(() -> new NotFound("problem " + number));
    }
}
