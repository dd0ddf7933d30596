package io.opsward.knowledge.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.UserTask;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** A review or a check on its way: people fill in the forms that the product gives them. */
final class ReviewRun {

    private static final Map<String, Object> PROPOSAL = Map.of(
            "articleKind", "SOLUTION",
            "title", "扫描仪无法识别",
            "symptom", "窗口扫描仪插上后没有反应",
            "analysis", "驱动签名过期",
            "solution", "1. 卸载驱动\n2. 安装 3.2 版驱动",
            "appliesTo", "收费窗口",
            "keywords", "扫描仪, scanner，驱动",
            "confidentiality", "INTERNAL",
            "serviceItems", List.of("desktop-printing"));

    private final ApplicationContext product;
    private final CaseNumber number;

    private ReviewRun(ApplicationContext product, CaseNumber number) {
        this.product = product;
        this.number = number;
    }

    /** 李强 proposes an article on the start page. */
    static ReviewRun proposed(ApplicationContext product) {
        var starts = product.getBean(StartService.class);
        return new ReviewRun(product, As.user("liqiang", () -> starts.start("knowledge", PROPOSAL, Locale.ENGLISH)));
    }

    static ReviewRun of(ApplicationContext product, CaseNumber number) {
        return new ReviewRun(product, number);
    }

    ReviewRun reviewed(String by, String outcome, Object... more) {
        return done(by, "Task_ReviewArticle", with(more, "reviewOutcome", outcome));
    }

    ReviewRun sentBack() {
        return reviewed("zhaolei", "return", "reviewRemark", "Name the version");
    }

    ReviewRun released(String by) {
        return done(by, "Task_PublishArticle", Map.of("confidentiality", "INTERNAL", "released", true));
    }

    ReviewRun resubmitted() {
        return done("liqiang", "Task_ReviseArticle", Map.of("resubmit", true));
    }

    ReviewRun done(String by, String key, Map<String, Object> typed) {
        var acts = product.getBean(TaskActs.class);
        var id = task(key).id();
        As.user(by, () -> acts.claim(id));
        As.user(by, () -> acts.complete(id, typed, Locale.ENGLISH));
        return this;
    }

    UserTask task(String key) {
        return product.getBean(CaseReader.class).openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + key + " in " + openTasks()));
    }

    List<String> openTasks() {
        return product.getBean(CaseReader.class).openTasks(number).stream()
                .map(UserTask::key)
                .toList();
    }

    ArticleId id() {
        return new ArticleId((String) variable("articleNumber"));
    }

    Object variable(String name) {
        return product.getBean(ProcessGateway.class).variables(number).get(name);
    }

    Article article() {
        return As.user("zhoutao", () -> product.getBean(KnowledgeService.class).get(id()));
    }

    /** The newest first. */
    List<ArticleVersion> versions() {
        return As.user("zhoutao", () -> product.getBean(KnowledgeService.class).versions(id()));
    }

    CaseNumber number() {
        return number;
    }

    void hasEndedBy(String endEvent) {
        var ends = product.getBean(ProcessEngine.class).getHistoryService();
        var instance = ends.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(instance.getEndTime()).as("end of " + number).isNotNull();
        assertThat(ends.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(endEvent)
                        .count())
                .as(endEvent)
                .isEqualTo(1);
    }

    private static Map<String, Object> with(Object[] pairs, String name, Object value) {
        var all = new HashMap<String, Object>();
        all.put(name, value);
        for (var i = 0; i < pairs.length; i += 2) {
            all.put((String) pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
