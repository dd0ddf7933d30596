package io.opsward.engine.internal;

import io.opsward.engine.CaseReader;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.testing.As;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/** What tests of the engine do with a case: open it, work on it, let its timers come. */
final class Errands {

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final CaseReader cases;
    private final ManagementService jobs;
    private final ProcessAdministration administration;

    Errands(ApplicationContext context) {
        processes = context.getBean(ProcessGateway.class);
        tasks = context.getBean(TaskGateway.class);
        cases = context.getBean(CaseReader.class);
        administration = context.getBean(ProcessAdministration.class);
        jobs = context.getBean(ManagementService.class);
    }

    /** Opens a case. @return its first task */
    UserTask open(String process, Map<String, Object> values) {
        var number = As.user("wangmin", () -> processes.start(process, values));
        return cases.openTasks(number).get(0);
    }

    /** An open task of the same case. */
    UserTask task(UserTask first, String key) {
        return cases.openTasks(first.caseNumber()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Takes and completes the task as somebody of its group. */
    void complete(UserTask task) {
        As.user(task.groups().contains(GroupKey.MANAGEMENT) ? "zhoutao" : "wangmin", () -> {
            tasks.claim(task.id());
            tasks.complete(task.id(), Map.of());
        });
    }

    /** Timers of the case, the one that is due first at the head. */
    List<Job> timersOf(UserTask task) {
        return jobs.createJobQuery()
                .processInstanceId(task.instanceId())
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** What of the case has failed for good. */
    List<FailedJob> failedOf(UserTask task) {
        return As.user("admin", () -> administration.failedJobs(null, 100)).stream()
                .filter(failed -> failed.caseNumber().equals(task.caseNumber()))
                .toList();
    }

    /** Runs the timer that is due first, whether or not its time has come. */
    void fire(UserTask task) {
        jobs.executeJob(timersOf(task).get(0).getId());
    }
}
