package io.opsward.problem;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** What people do about incidents in the scenarios of problems, by the forms that the product gives them. */
final class IncidentDesk {

    private final StartService starts;
    private final TaskActs acts;
    private final CaseReader cases;
    private final Clock time;
    private final String category;

    /** @param category of all its incidents */
    IncidentDesk(ApplicationContext product, String category) {
        this.starts = product.getBean(StartService.class);
        this.acts = product.getBean(TaskActs.class);
        this.cases = product.getBean(CaseReader.class);
        this.time = product.getBean(Clock.class);
        this.category = category;
    }

    /** 陈晨 reports it by phone, 王敏 registers and grades it. */
    CaseNumber graded(String title, String impact, String urgency) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "title", title,
                "description", "挂号窗口无法打开病历",
                "occurredAt", time.instant().truncatedTo(ChronoUnit.MINUTES).toString(),
                "channel", "phone",
                "clientOrg", "first-hospital",
                "serviceItem", "his-application",
                "reporterName", "陈晨",
                "reporterPhone", "010-12345678"));
        var number = As.user("wangmin", () -> starts.start("incident", report, Locale.ENGLISH));
        report.put("kind", "incident");
        work("wangmin", number, "Task_RegisterIncident", report);
        work(
                "wangmin",
                number,
                "Task_ClassifyIncident",
                Map.of("category", category, "subcategory", "Oracle", "impact", impact, "urgency", urgency));
        return number;
    }

    /** First support solves it, 陈晨 is content, 王敏 closes it. */
    void solveAndClose(CaseNumber number) {
        work(
                "wangmin",
                number,
                "Task_GiveFirstSupport",
                Map.of("firstLineResolved", true, "resolution", "已扩展表空间", "isWorkaround", true));
        work("chenchen", number, "Task_ConfirmResolution", Map.of("clientAccepted", "accepted"));
        work(
                "wangmin",
                number,
                "Task_CloseIncident",
                Map.of(
                        "closureCode",
                        "solved-by-workaround",
                        "finalCategory",
                        category,
                        "itemUnregistered",
                        true,
                        "failedObject",
                        "HIS 表空间",
                        "timeSpentMinutes",
                        30));
    }

    /** Takes the task and completes it with its form. */
    void work(String by, CaseNumber number, String key, Map<String, Object> typed) {
        var id = task(number, key).id();
        As.user(by, () -> acts.claim(id));
        As.user(by, () -> acts.complete(id, typed, Locale.ENGLISH));
    }

    UserTask task(CaseNumber number, String key) {
        return cases.openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    boolean isOpen(CaseNumber number, String key) {
        return cases.openTasks(number).stream().anyMatch(task -> task.key().equals(key));
    }
}
