package io.opsward.incident.process;

import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskOffered;
import io.opsward.incident.IncidentService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts down what happens to the tasks of an incident: when it was accepted, where it was sent, who responded. */
@Component
class IncidentTaskListener {

    private final IncidentService incidents;

    IncidentTaskListener(IncidentService incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void on(UserTaskOffered event) {
        var task = event.task();
        if (isStep(task, IncidentProcess.CLASSIFY)) {
            incidents.accept(task.caseNumber());
        } else if (isStep(task, IncidentProcess.DIAGNOSE)) {
            task.groups().stream().findFirst().ifPresent(group -> incidents.dispatch(task.caseNumber(), group));
        }
    }

    @EventListener
    void on(UserTaskAssigned event) {
        var task = event.task();
        if (task.assignee() == null) {
            return;
        }
        if (isStep(task, IncidentProcess.FIRST_SUPPORT)) {
            incidents.supportTaken(task.caseNumber(), task.assignee());
        } else if (isStep(task, IncidentProcess.DIAGNOSE) || isStep(task, IncidentProcess.RESOLVE)) {
            incidents.diagnosisTaken(task.caseNumber(), task.assignee());
        }
    }

    private static boolean isStep(UserTask task, String key) {
        return task.processKey().equals(IncidentProcess.KEY) && task.key().equals(key);
    }
}
