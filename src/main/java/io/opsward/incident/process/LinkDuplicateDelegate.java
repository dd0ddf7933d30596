package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.DUPLICATE_OF;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Links a duplicate to the incident where the work goes on. */
@ModelBean
class LinkDuplicateDelegate implements JavaDelegate {

    private final IncidentService incidents;

    LinkDuplicateDelegate(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incidents.linkDuplicate(number(execution), DUPLICATE_OF.get(execution));
    }
}
