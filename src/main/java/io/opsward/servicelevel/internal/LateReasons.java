package io.opsward.servicelevel.internal;

import io.opsward.engine.TaskGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.internal.ClockRow.MissedReason;
import io.opsward.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why targets were missed: whoever claims too late has to say it. */
@Component
class LateReasons {

    private static final int LONGEST = 1_000;

    private final TaskLinks links;
    private final ClockRows rows;
    private final ClockKeeper keeper;
    private final TaskGateway tasks;
    private final CurrentUser user;

    LateReasons(TaskLinks links, ClockRows rows, ClockKeeper keeper, TaskGateway tasks, CurrentUser user) {
        this.links = links;
        this.rows = rows;
        this.keeper = keeper;
        this.tasks = tasks;
        this.user = user;
    }

    /** Whether stopping the clock at this moment needs a reason that nobody has given yet. */
    static boolean isDemanded(ClockRow clock, Instant now) {
        return !clock.isStopped() && clock.missedReason() == null && clock.isLateAt(clock.later(now));
    }

    boolean demands(String taskId) {
        return !late(taskId).isEmpty();
    }

    void give(String taskId, String reason) {
        tasks.get(taskId);
        var text = reason.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("servicelevel.reason-empty");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("servicelevel.reason-too-long", LONGEST);
        }
        late(taskId).forEach(clock -> rows.giveReason(clock.id(), new MissedReason(text, user.id(), keeper.now())));
    }

    private List<ClockRow> late(String taskId) {
        return links.find(taskId).map(link -> rows.find(link.caseNumber(), link.claims())).orElse(List.of()).stream()
                .filter(clock -> isDemanded(clock, keeper.now()))
                .toList();
    }
}
