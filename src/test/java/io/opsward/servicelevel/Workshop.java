package io.opsward.servicelevel;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** People at work on cases with clocks, and the time that passes. */
public final class Workshop {

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final CaseReader cases;
    private final ServiceClocks clocks;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    /** Deploys the processes. */
    public Workshop(ApplicationContext product) {
        this.processes = product.getBean(ProcessGateway.class);
        this.tasks = product.getBean(TaskGateway.class);
        this.cases = product.getBean(CaseReader.class);
        this.clocks = product.getBean(ServiceClocks.class);
        this.runtime = product.getBean(RuntimeService.class);
        this.jobs = product.getBean(ManagementService.class);
        ClockModels.deploy(product.getBean(RepositoryService.class));
    }

    /** A moment in the zone of the service: {@code 2026-03-02T09:10}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** Lets it be that time, and all timers of the case fire that are due by then. */
    public void timeIs(String local, CaseNumber number) {
        TestClock.get().stopAt(at(local));
        fireTimers(number);
    }

    /** Lets it be that time. */
    public void timeIs(String local) {
        TestClock.get().stopAt(at(local));
    }

    /** Opens a case. */
    public CaseNumber repair(@Nullable String priority) {
        return repair(Map.of(), priority);
    }

    /** Opens a case with further data. */
    public CaseNumber repair(Map<String, Object> more, @Nullable String priority) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("title", "Switch is down");
        values.put("priority", priority);
        return start(ClockModels.REPAIR, values);
    }

    CaseNumber start(String process, Map<String, Object> values) {
        return As.user("wangmin", () -> processes.start(process, values));
    }

    /** Takes the open task. */
    public void claim(String person, CaseNumber number) {
        var task = task(number);
        As.user(person, () -> tasks.claim(task.id()));
    }

    /** Takes the task, if need be, and completes it so that the process goes where {@code next} says. */
    public void complete(CaseNumber number, String next) {
        complete(number, Map.of("next", next));
    }

    /** Takes the task, if need be, and completes it. */
    public void complete(CaseNumber number, Map<String, Object> values) {
        var task = task(number);
        As.user("zhaolei", () -> {
            if (task.assignee() == null) {
                tasks.claim(task.id());
            }
            tasks.complete(task.id(), values);
        });
    }

    /** The open task of the work itself. */
    public UserTask task(CaseNumber number) {
        return open(number).stream()
                .filter(task -> !task.processKey().equals("service-level-breach"))
                .findFirst()
                .orElseThrow();
    }

    /** Open tasks that a missed target has given to management. */
    List<UserTask> tasksOfManagement(CaseNumber number) {
        return open(number).stream()
                .filter(task -> task.processKey().equals("service-level-breach"))
                .toList();
    }

    ServiceClock clock(CaseNumber number, ClockName name) {
        return clocks.of(number).stream()
                .filter(clock -> clock.name() == name)
                .findFirst()
                .orElseThrow();
    }

    Explanation explained(CaseNumber number, ClockName name) {
        return clock(number, name).explanation();
    }

    Duration elapsed(CaseNumber number, ClockName name) {
        return explained(number, name).elapsed();
    }

    Instant due(CaseNumber number, ClockName name) {
        return explained(number, name).dueAt().orElseThrow();
    }

    /** Timers of clocks, whenever they are due. */
    List<Job> timers(CaseNumber number) {
        return jobs.createJobQuery().processInstanceId(instance(number).getId()).list();
    }

    ProcessInstance instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(instance -> !instance.getProcessDefinitionId().startsWith("service-level-breach"))
                .findFirst()
                .orElseThrow();
    }

    void fireTimers(CaseNumber number) {
        var due = due(number);
        for (var attempt = 0; !due.isEmpty(); attempt++) {
            if (attempt > 10) {
                throw new AssertionError("Timers fire without end: " + due);
            }
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = due(number);
        }
    }

    private List<Job> due(CaseNumber number) {
        var now = Date.from(TestClock.get().instant());
        return timers(number).stream()
                .filter(job -> job.getDuedate() != null && !job.getDuedate().after(now))
                .toList();
    }

    private List<UserTask> open(CaseNumber number) {
        return cases.openTasks(number);
    }
}
