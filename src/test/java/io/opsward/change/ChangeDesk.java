package io.opsward.change;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What people do at their desks with changes: they fill in the forms that the product gives them. */
final class ChangeDesk {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Map<String, Object> REQUEST = Map.ofEntries(
            Map.entry("title", "存储固件升级"),
            Map.entry("reason", "厂商公告的控制器缺陷"),
            Map.entry("whatChanges", "固件 8.2 升级到 8.3"),
            Map.entry("clientOrg", "first-hospital"),
            Map.entry("serviceItem", "his-database"),
            Map.entry("requestedType", "normal"),
            Map.entry("businessImpact", "HIS 停机"),
            Map.entry("downtimeMinutes", 60),
            Map.entry("dataTouched", false),
            Map.entry("riskImpact", "4"),
            Map.entry("riskProbability", "4"),
            Map.entry("implementationPlan", List.of(Map.of("step", "装载固件", "minutes", 40))),
            Map.entry("testPlan", "测试环境演练"),
            Map.entry("rollbackPlan", "装回旧固件，20 分钟"));

    private final StartService starts;
    private final TaskActs acts;
    private final CaseReader cases;
    private final CaseJobs jobs;

    ChangeDesk(ApplicationContext product) {
        this.starts = product.getBean(StartService.class);
        this.acts = product.getBean(TaskActs.class);
        this.cases = product.getBean(CaseReader.class);
        this.jobs = new CaseJobs(product);
    }

    /** The usual request for that window, with these values beside or instead. */
    static Map<String, Object> request(String from, String until, String rollback, Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(REQUEST);
        request.putAll(window(from, until, rollback));
        request.putAll(more);
        return request;
    }

    /** Times in Shanghai, such as {@code 2026-03-16T22:00}. */
    static Map<String, Object> window(String from, String until, String rollback) {
        return Map.of(
                "windowStart", at(from).toString(),
                "windowEnd", at(until).toString(),
                "rollbackDeadline", at(rollback).toString());
    }

    /** A field finds it feasible, with this impact and probability and so many minutes without service. */
    static Map<String, Object> assessment(String risk, int downtime) {
        return Map.of(
                "assessedImpact", risk,
                "assessedProbability", risk,
                "assessedDowntime", downtime,
                "securityAssessment", "无影响",
                "capacityAssessment", "无影响",
                "assessedTestResult", "演练成功",
                "testEnvironmentMatches", "yes",
                "assessmentVerdict", "feasible");
    }

    CaseNumber submit(String by, Map<String, Object> request) {
        return As.user(by, () -> starts.start("change", request, Locale.ENGLISH));
    }

    /** Takes the task and completes it with its form. */
    void work(String by, CaseNumber number, String key, Map<String, Object> typed) {
        var id = task(number, key).id();
        As.user(by, () -> acts.claim(id));
        As.user(by, () -> acts.complete(id, typed, Locale.ENGLISH));
    }

    void take(String by, CaseNumber number, String key) {
        var id = task(number, key).id();
        As.user(by, () -> acts.claim(id));
    }

    void vote(String member, CaseNumber number, String vote) {
        var ballot = cases.openTasks(number).stream()
                .filter(task ->
                        task.isOfferedTo(new UserId(member), Set.of()) || new UserId(member).equals(task.assignee()))
                .findFirst()
                .orElseThrow();
        As.user(member, () -> {
            acts.claim(ballot.id());
            var typed = "approve".equals(vote)
                    ? Map.<String, Object>of("vote", vote)
                    : Map.<String, Object>of("vote", vote, "voteRemark", "停机时间过长");
            acts.complete(ballot.id(), typed, Locale.ENGLISH);
        });
    }

    UserTask task(CaseNumber number, String key) {
        return cases.openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<String> open(CaseNumber number) {
        return cases.openTasks(number).stream()
                .map(UserTask::key)
                .distinct()
                .sorted()
                .toList();
    }

    /** It is so late now; timers of the case that are due have fired. */
    void isNow(String local, CaseNumber number) {
        TestClock.get().set(at(local).plusSeconds(1));
        jobs.runDue(number);
    }

    static void begins(String local) {
        TestClock.get().set(at(local));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
