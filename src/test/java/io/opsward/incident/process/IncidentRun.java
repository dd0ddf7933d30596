package io.opsward.incident.process;

import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An incident on its way. */
final class IncidentRun extends CaseRun<IncidentRun> {

    private static final Object[] SOLUTION = {
        "resolution", "Added a data file", "restoredAt", "2026-03-02T03:00:00Z", "isWorkaround", false
    };

    private IncidentRun(ApplicationContext context, CaseNumber number) {
        super(context, number, "incident");
    }

    @Override
    protected IncidentRun self() {
        return this;
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
                .done(
                        "wangmin",
                        "Task_DispatchIncident",
                        "assignedGroup",
                        group,
                        "dispatchReason",
                        "Needs a specialist");
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

    /** Diagnosis has shown another grade. */
    IncidentRun regraded(String by, String impact, String urgency) {
        return done(
                by,
                "Task_DiagnoseIncident",
                "diagnosis",
                "More than one department",
                "diagnosisOutcome",
                "regrade",
                "impact",
                impact,
                "urgency",
                urgency,
                "regradeReason",
                "The whole house is concerned");
    }

    /** It needs a change, which is opened and followed. */
    IncidentRun awaitsChange(String by) {
        return done(
                by,
                "Task_DiagnoseIncident",
                "diagnosis",
                "Memory leak",
                "diagnosisOutcome",
                "change",
                "changeReason",
                "Install the corrected version");
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
        return diagnosed(by).done(by, "Task_ResolveIncident", SOLUTION);
    }

    IncidentRun solvedWithLesson(String by) {
        var lesson = new ArrayList<>(List.of(SOLUTION));
        lesson.addAll(List.of("proposeArticle", true));
        return diagnosed(by).done(by, "Task_ResolveIncident", lesson.toArray());
    }

    private IncidentRun diagnosed(String by) {
        return done(
                by,
                "Task_DiagnoseIncident",
                "diagnosis",
                "Table space",
                "diagnosisOutcome",
                "solved",
                "resolvingGroup",
                "tech-database");
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
}
