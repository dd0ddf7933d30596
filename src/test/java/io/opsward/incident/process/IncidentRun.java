package io.opsward.incident.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.context.ApplicationContext;

/** An incident on its way: people of the demo do its tasks one after the other. */
final class IncidentRun {

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final ProcessEngine engine;
    private final CaseNumber number;
    private final ProcessInstance instance;

    private IncidentRun(ApplicationContext context, CaseNumber number) {
        this.processes = context.getBean(ProcessGateway.class);
        this.tasks = context.getBean(TaskGateway.class);
        this.engine = context.getBean(ProcessEngine.class);
        this.number = number;
        this.instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("incident")
                .singleResult();
    }

    /** 王敏 reports a trouble of 市第一医院. */
    static IncidentRun reported(ApplicationContext context) {
        var processes = context.getBean(ProcessGateway.class);
        return new IncidentRun(context, As.user("wangmin", () -> processes.start("incident", report())));
    }

    /** A monitoring tool does. */
    static IncidentRun alerted(ApplicationContext context) {
        var report = new HashMap<>(report());
        report.put("channel", "monitoring");
        report.remove("reporterName");
        var processes = context.getBean(ProcessGateway.class);
        return new IncidentRun(context, processes.startByMessage("incident-alert-received", report));
    }

    /** Reported, registered and graded. */
    static IncidentRun graded(ApplicationContext context, String impact, String urgency) {
        return reported(context)
                .done("wangmin", "Task_RegisterIncident", "kind", "incident")
                .done(
                        "wangmin",
                        "Task_ClassifyIncident",
                        "category",
                        "database",
                        "subcategory",
                        "Oracle",
                        "impact",
                        impact,
                        "urgency",
                        urgency);
    }

    /** Graded P3 and sent to a technical group. */
    static IncidentRun dispatched(ApplicationContext context) {
        return graded(context, "medium", "medium").sentTo("tech-database");
    }

    private static Map<String, Object> report() {
        return Map.of(
                "title", "HIS database is down",
                "description", "No patient can be registered",
                "clientOrg", "first-hospital",
                "serviceItem", "his-database",
                "reporterName", "陈晨",
                "reporterPhone", "010-12345678",
                "occurredAt", "2026-03-02T01:00:00Z",
                "channel", "phone");
    }

    /** First support did not help. */
    IncidentRun sentTo(String group) {
        return done("wangmin", "Task_GiveFirstSupport", "firstLineResolved", false)
                .done("wangmin", "Task_DispatchIncident", "assignedGroup", group);
    }

    IncidentRun transferredTo(String by, String group) {
        return done(
                by,
                "Task_DiagnoseIncident",
                "diagnosis",
                "Not ours",
                "diagnosisOutcome",
                "transfer",
                "transferTo",
                group,
                "transferReason",
                "Skill");
    }

    IncidentRun onHold(String by) {
        return done(
                by,
                "Task_DiagnoseIncident",
                "diagnosis",
                "Part is broken",
                "diagnosisOutcome",
                "hold",
                "holdReason",
                "AWAITING_SPARE",
                "holdNote",
                "-");
    }

    IncidentRun solved(String by) {
        return done(
                        by,
                        "Task_DiagnoseIncident",
                        "diagnosis",
                        "Table space",
                        "diagnosisOutcome",
                        "solved",
                        "resolvingGroup",
                        "tech-database")
                .done(
                        by,
                        "Task_ResolveIncident",
                        "resolution",
                        "Added a data file",
                        "restoredAt",
                        "2026-03-02T03:00:00Z",
                        "isWorkaround",
                        false);
    }

    IncidentRun answered(String by, String answer) {
        return done(by, "Task_ConfirmResolution", "clientAccepted", answer, "acceptanceRemark", "-");
    }

    IncidentRun closed(String by) {
        return done(
                by,
                "Task_CloseIncident",
                "closureCode",
                "solved",
                "finalCategory",
                "database",
                "configurationItem",
                "DB01",
                "timeSpentMinutes",
                40L);
    }

    IncidentRun rated(String score) {
        return done("chenchen", "Task_RateService", "satisfactionScore", score, "satisfactionRemark", "-");
    }

    /** A person takes the task and completes it with these values: name, value, name, value … */
    IncidentRun done(String by, String task, Object... values) {
        var variables = new HashMap<String, Object>();
        for (var i = 0; i < values.length; i += 2) {
            variables.put((String) values[i], values[i + 1]);
        }
        var id = open(task).getId();
        As.user(by, () -> tasks.claim(id));
        As.user(by, () -> tasks.complete(id, variables));
        return this;
    }

    /** The timer of this event fires. */
    IncidentRun timePasses(String event) {
        var job = engine.getManagementService().createJobQuery().timers().activityId(event).list().stream()
                .filter(timer -> number.value().equals(businessKeyOf(timer.getProcessInstanceId())))
                .findFirst()
                .orElseThrow();
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    IncidentRun receives(String message, Map<String, Object> variables) {
        assertThat(processes.send(message, number, variables)).isEqualTo(1);
        return this;
    }

    Task open(String key) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(key)
                .singleResult();
        assertThat(task).as(key + " of " + number).isNotNull();
        return task;
    }

    List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Object variable(String name) {
        return processes.variables(number).get(name);
    }

    CaseNumber number() {
        return number;
    }

    /** It ended by this event and nothing is left to do. */
    void hasEndedBy(String endEvent) {
        AbstractAssertions.init(engine);
        BpmnAwareTests.assertThat(instance).hasPassed(endEvent).isEnded();
        assertThat(openTasks()).isEmpty();
    }

    private String businessKeyOf(String instanceId) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        return instance == null ? "" : instance.getBusinessKey();
    }
}
