package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the open task that a clock waits for. */
@Component
class WaitingTasks {

    private final CaseReader cases;
    private final TaskLinks links;

    WaitingTasks(CaseReader cases, TaskLinks links) {
        this.cases = cases;
        this.links = links;
    }

    /** The task itself of a task's clock; else one that stops the clock or is due with it, else the oldest of the work. */
    Optional<UserTask> of(ClockRow clock) {
        var open = cases.openTasks(clock.caseNumber()).stream()
                .filter(task -> !task.processKey().equals(BreachProcess.KEY))
                .toList();
        var owner = clock.owner().task();
        if (owner != null) {
            return open.stream().filter(task -> task.id().equals(owner.id())).findFirst();
        }
        var ranks = links.ranks(clock.caseNumber(), clock.name());
        return open.stream().min(Comparator.comparingInt(task -> ranks.getOrDefault(task.id(), Integer.MAX_VALUE)));
    }

    /** Who has the task: its holder, else the groups that it is offered to. */
    static String holders(UserTask task) {
        return task.assignee() != null
                ? task.assignee().value()
                : task.groups().stream().map(GroupKey::value).sorted().collect(Collectors.joining(", "));
    }
}
