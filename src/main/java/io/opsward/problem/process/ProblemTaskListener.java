package io.opsward.problem.process;

import io.opsward.engine.UserTaskAssigned;
import io.opsward.problem.ProblemService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts down that somebody of management has begun to read a problem. */
@Component
class ProblemTaskListener {

    private final ProblemService problems;

    ProblemTaskListener(ProblemService problems) {
        this.problems = problems;
    }

    @EventListener
    void on(UserTaskAssigned event) {
        var task = event.task();
        if (task.assignee() != null
                && task.processKey().equals(ProblemProcess.KEY)
                && task.key().equals(ProblemProcess.REVIEW)) {
            problems.assess(task.caseNumber());
        }
    }
}
