package io.opsward.testing;

import io.opsward.shared.CaseNumber;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;

/** The work that the engine does by itself for one case, done when a test says so. */
public final class CaseJobs {

    private final RuntimeService runtime;
    private final ManagementService management;

    /** @param product context of the test */
    public CaseJobs(ApplicationContext product) {
        this.runtime = product.getBean(RuntimeService.class);
        this.management = product.getBean(ManagementService.class);
    }

    /** Runs everything that is due by the test's clock, and what becomes due by that. */
    public void runDue(CaseNumber number) {
        for (var due = due(number); !due.isEmpty(); due = due(number)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).executable().list().stream())
                .toList();
    }
}
