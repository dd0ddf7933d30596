package io.opsward.incident;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** What people do at their desks in the scenarios: they fill in the forms that the product gives them. */
final class Desk {

    private static final Map<String, Object> REPORT = Map.of(
            "description", "护士站打印机没有反应",
            "occurredAt", "2026-03-02T02:00:00Z",
            "channel", "phone",
            "clientOrg", "first-hospital",
            "serviceItem", "desktop-printing",
            "reporterName", "护士站",
            "reporterPhone", "010-12345678");

    private final StartService starts;
    private final TaskActs acts;
    private final CaseReader cases;

    Desk(ApplicationContext product) {
        this.starts = product.getBean(StartService.class);
        this.acts = product.getBean(TaskActs.class);
        this.cases = product.getBean(CaseReader.class);
    }

    CaseNumber report(String by, String title) {
        return As.user(by, () -> starts.start("incident", with(REPORT, "title", title), Locale.ENGLISH));
    }

    /** Registered as an incident and graded by impact and urgency. */
    void register(String by, CaseNumber number, String title, String impact, String urgency) {
        var report = with(REPORT, "title", title);
        report.put("kind", "incident");
        work(by, number, "Task_RegisterIncident", report);
        work(
                by,
                number,
                "Task_ClassifyIncident",
                Map.of("category", "hardware", "subcategory", "打印机", "impact", impact, "urgency", urgency));
    }

    void registerAsDuplicate(String by, CaseNumber number, String title, CaseNumber first) {
        var report = with(REPORT, "title", title);
        report.put("kind", "duplicate");
        report.put("duplicateOf", first.value());
        work(by, number, "Task_RegisterIncident", report);
    }

    /** Takes the task and completes it with its form. */
    void work(String by, CaseNumber number, String key, Map<String, Object> typed) {
        var id = task(number, key).id();
        As.user(by, () -> acts.claim(id));
        complete(by, id, typed);
    }

    /** Takes the task as whoever acts now. */
    void claim(String taskId) {
        acts.claim(taskId);
    }

    void complete(String by, String taskId, Map<String, Object> typed) {
        As.user(by, () -> acts.complete(taskId, typed, Locale.ENGLISH));
    }

    UserTask task(CaseNumber number, String key) {
        return tasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<UserTask> tasks(CaseNumber number) {
        return cases.openTasks(number);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }
}
