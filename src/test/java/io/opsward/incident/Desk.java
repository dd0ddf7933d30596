package io.opsward.incident;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** What people do at their desks in the scenarios: they fill in the forms that the product gives them. */
final class Desk {

    private static final Map<String, Object> REPORT = Map.of(
            "description", "护士站打印机没有反应",
            "occurredAt", "2026-03-02T01:00:00Z",
            "channel", "phone",
            "clientOrg", "first-hospital",
            "serviceItem", "desktop-printing",
            "reporterName", "护士站",
            "reporterPhone", "010-12345678");

    private final StartService starts;
    private final TaskActs acts;
    private final CaseReader cases;
    private final Clock time;

    Desk(ApplicationContext product) {
        this.starts = product.getBean(StartService.class);
        this.acts = product.getBean(TaskActs.class);
        this.cases = product.getBean(CaseReader.class);
        this.time = product.getBean(Clock.class);
    }

    CaseNumber report(String by, String title) {
        return As.user(by, () -> starts.start("incident", with(REPORT, "title", title), Locale.ENGLISH));
    }

    /** Reported by phone, registered and graded, so that first support can begin. */
    CaseNumber graded(String title, String impact, String urgency) {
        var number = report("wangmin", title);
        register("wangmin", number, title, impact, urgency);
        return number;
    }

    /** First support did not help; the incident goes to a group. */
    void dispatch(String by, CaseNumber number, String group) {
        work(by, number, "Task_GiveFirstSupport", Map.of("firstLineResolved", false));
        work(by, number, "Task_DispatchIncident", Map.of("assignedGroup", group, "dispatchReason", "一线无法处理"));
    }

    /** The cause is known and the service works again. */
    void solve(String by, CaseNumber number, Map<String, Object> more) {
        var group = task(number, "Task_DiagnoseIncident").groups().stream()
                .filter(offered -> !offered.equals(GroupKey.MANAGEMENT))
                .findFirst()
                .orElseThrow()
                .value();
        work(
                by,
                number,
                "Task_DiagnoseIncident",
                Map.of("diagnosis", "表空间已满", "diagnosisOutcome", "solved", "resolvingGroup", group));
        restore(by, number, more);
    }

    void restore(String by, CaseNumber number, Map<String, Object> more) {
        var typed = new HashMap<String, Object>(more);
        typed.put("resolution", "已扩展表空间");
        typed.put("restoredAt", time.instant().truncatedTo(ChronoUnit.MINUTES).toString());
        typed.put("isWorkaround", false);
        work(by, number, "Task_ResolveIncident", typed);
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

    boolean isOpen(CaseNumber number, String key) {
        return tasks(number).stream().anyMatch(task -> task.key().equals(key));
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
