package io.opsward.incident.process;

import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskOffered;
import io.opsward.incident.IncidentHandover;
import io.opsward.incident.IncidentService;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts down what happens to the tasks of an incident: when it was accepted, which group has it, who works on it. */
@Component
class IncidentTaskListener {

    private static final Set<String> WORK =
            Set.of(IncidentProcess.FIRST_SUPPORT, IncidentProcess.DIAGNOSE, IncidentProcess.RESOLVE);

    private final IncidentService incidents;
    private final IncidentHandover handover;

    IncidentTaskListener(IncidentService incidents, IncidentHandover handover) {
        this.incidents = incidents;
        this.handover = handover;
    }

    @EventListener
    void on(UserTaskOffered event) {
        var task = event.task();
        if (isStep(task, IncidentProcess.CLASSIFY)) {
            incidents.accept(task.caseNumber());
        } else if (isStep(task, IncidentProcess.DIAGNOSE)) {
            task.groups().stream().findFirst().ifPresent(group -> handover.assign(task.caseNumber(), group));
        }
    }

    @EventListener
    void on(UserTaskAssigned event) {
        var task = event.task();
        if (task.assignee() != null && WORK.stream().anyMatch(key -> isStep(task, key))) {
            incidents.taken(task.caseNumber(), task.assignee());
        }
    }

    private static boolean isStep(UserTask task, String key) {
        return task.processKey().equals(IncidentProcess.KEY) && task.key().equals(key);
    }
}
