package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockEvent.Kind;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.internal.ClockRow.Owner;
import io.opsward.servicelevel.internal.ClockRow.Task;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What tasks have to do with clocks: a claim stops one, a due date follows one, some have a clock of their own. */
@Component
class TaskClocks {

    private final CaseSteps steps;
    private final ServicedCases cases;
    private final TaskLinks links;
    private final ClockRows rows;
    private final TermsFinder terms;
    private final ClockKeeper keeper;
    private final DueDates dueDates;

    TaskClocks(
            CaseSteps steps,
            ServicedCases cases,
            TaskLinks links,
            ClockRows rows,
            TermsFinder terms,
            ClockKeeper keeper,
            DueDates dueDates) {
        this.steps = steps;
        this.cases = cases;
        this.links = links;
        this.rows = rows;
        this.terms = terms;
        this.keeper = keeper;
        this.dueDates = dueDates;
    }

    void offered(UserTask task) {
        var wanted = wanted(task);
        if (wanted.isNothing() || !links.add(task, wanted.claims(), wanted.follows())) {
            return;
        }
        if (wanted.target() != null) {
            startOwn(task, wanted.target(), wanted.calendar());
        }
        if (!wanted.follows().isEmpty()) {
            dueDates.dueOf(task.caseNumber(), wanted.follows()).ifPresent(due -> steps.setDue(task.id(), due));
        }
    }

    /**
     * Somebody has the task now, or nobody any more.
     *
     * @throws RuleViolation {@code servicelevel.reason-demanded} if a person claims too late without having said why
     */
    void assigned(UserTask task, UserId by) {
        if (wanted(task).claims().isEmpty()) {
            return;
        }
        var claimed = links.assign(task.id(), task.assignee());
        if (task.assignee() != null) {
            stop(task, claimed, by.equals(task.assignee()));
        }
    }

    /** It was completed by a person, who has thus taken it, if not before. */
    void completed(UserTask task) {
        var wanted = wanted(task);
        stop(task, wanted.claims(), false);
        gone(task, wanted);
    }

    void withdrawn(UserTask task) {
        gone(task, wanted(task));
    }

    private void stop(UserTask task, List<ClockName> claimed, boolean byHolder) {
        if (claimed.isEmpty()) {
            return;
        }
        for (var clock : rows.lock(task.caseNumber(), claimed)) {
            if (byHolder && LateReasons.isDemanded(clock, keeper.now())) {
                throw new RuleViolation("servicelevel.reason-demanded");
            }
            keeper.happened(clock, Kind.STOPPED);
        }
    }

    private void gone(UserTask task, ClockProperties wanted) {
        if (wanted.isNothing()) {
            return;
        }
        links.remove(task.id());
        if (wanted.target() != null) {
            rows.lockOfTask(task.id()).ifPresent(clock -> keeper.happened(clock, Kind.STOPPED));
        }
    }

    private void startOwn(UserTask task, Duration target, @Nullable String calendar) {
        var owner = new Owner(task.caseNumber(), task.instanceId(), new Task(task.id(), task.key(), task.name()));
        cases.find(task.caseNumber())
                .ifPresent(serviced -> rows.add(owner, ClockName.TASK, keeper.now())
                        .ifPresent(clock ->
                                keeper.measured(clock, Kind.STARTED, terms.ofTask(serviced, target, calendar))));
    }

    private ClockProperties wanted(UserTask task) {
        return ClockProperties.of(steps.properties(task.definitionId(), task.key()));
    }
}
