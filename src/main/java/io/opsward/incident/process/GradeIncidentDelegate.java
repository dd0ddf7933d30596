package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.CATEGORY;
import static io.opsward.incident.process.IncidentProcess.CLIENT_GROUP;
import static io.opsward.incident.process.IncidentProcess.CLIENT_ORGANISATION;
import static io.opsward.incident.process.IncidentProcess.IMPACT;
import static io.opsward.incident.process.IncidentProcess.MAJOR;
import static io.opsward.incident.process.IncidentProcess.PRIORITY;
import static io.opsward.incident.process.IncidentProcess.SUBCATEGORY;
import static io.opsward.incident.process.IncidentProcess.URGENCY;
import static io.opsward.incident.process.IncidentProcess.number;
import static io.opsward.incident.process.IncidentProcess.report;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.incident.Grading;
import io.opsward.incident.IncidentService;
import io.opsward.shared.Priority;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records class and grade. */
@ModelBean
class GradeIncidentDelegate implements JavaDelegate {

    private final IncidentService incidents;

    GradeIncidentDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var grading = new Grading(
                CATEGORY.require(execution),
                SUBCATEGORY.get(execution),
                IMPACT.require(execution),
                URGENCY.require(execution),
                Priority.valueOf(PRIORITY.require(execution)));
        incidents.grade(number(execution), report(execution), grading);
        MAJOR.set(execution, grading.isMajor());
        CLIENT_GROUP.set(
                execution,
                GroupKey.ofClient(CLIENT_ORGANISATION.require(execution)).value());
    }
}
