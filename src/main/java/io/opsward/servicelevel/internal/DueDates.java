package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Explanation;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the due dates of tasks follow the clocks of their case. */
@Component
class DueDates {

    private final ClockRows rows;
    private final TaskLinks links;
    private final CaseSteps steps;

    DueDates(ClockRows rows, TaskLinks links, CaseSteps steps) {
        this.rows = rows;
        this.links = links;
        this.steps = steps;
    }

    /** The clock has changed from what its row says; tasks that follow it are due accordingly. */
    void follow(ClockRow before, Explanation now) {
        var due = now.dueAt();
        var task = before.owner().task();
        if (task != null) {
            if (now.state() != ClockState.STOPPED && !due.equals(dueOf(before))) {
                steps.setDue(task.id(), due.orElse(null));
            }
        } else if (!due.equals(dueOf(before)) || before.isStopped() != (now.state() == ClockState.STOPPED)) {
            for (var link : links.followers(before.caseNumber(), before.name())) {
                steps.setDue(
                        link.taskId(), dueOf(link.caseNumber(), link.follows()).orElse(null));
            }
        }
    }

    /** When a task is due that follows these clocks: the first that is not stopped, else the last. */
    Optional<Instant> dueOf(CaseNumber number, List<ClockName> follows) {
        return effective(follows, rows.find(number, follows)).flatMap(DueDates::dueOf);
    }

    /** Of the clocks that a task follows, the one that counts now. */
    static Optional<ClockRow> effective(List<ClockName> follows, Collection<ClockRow> clocks) {
        var inOrder = follows.stream()
                .flatMap(name -> clocks.stream().filter(clock -> clock.name() == name))
                .toList();
        return inOrder.stream()
                .filter(clock -> !clock.isStopped())
                .findFirst()
                .or(() -> inOrder.stream().reduce((one, next) -> next));
    }

    private static Optional<Instant> dueOf(ClockRow clock) {
        return Optional.ofNullable(clock.standing().dueAt());
    }
}
