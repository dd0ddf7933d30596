package io.opsward.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.CaseMessages;
import io.opsward.form.FormRefused;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 7 of the domain: three repeats, a problem, a change, knowledge. */
@ProcessTest
class RepeatedIncidentsScenarioTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private CaseLinks links;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private ProblemRegister problems;

    @Autowired
    private KnowledgeService knowledge;

    private IncidentDesk desk;

    @BeforeEach
    void begin() {
        desk = new IncidentDesk(product, "database");
    }

    @Test
    void three_repeats_lead_to_a_problem_a_change_and_knowledge() {
        begins("2026-03-02T09:10");
        var first = desk.graded("HIS 数据库宕机", "high", "high");
        desk.solveAndClose(first);
        var problem = onlyProblemOf(first);
        assertThat(details(problem).report().source()).isEqualTo(ProblemSource.MAJOR_INCIDENT);

        begins("2026-03-12T10:00");
        var second = desk.graded("HIS 数据库响应缓慢", "medium", "medium");
        assertThat(onlyProblemOf(second)).as("linked as soon as it is graded").isEqualTo(problem);
        desk.solveAndClose(second);
        begins("2026-03-20T10:00");
        var third = desk.graded("HIS 数据库无法写入", "medium", "medium");
        assertThat(incidentsOf(problem)).containsExactly(first, second, third);
        assertThat(List.of(onlyProblemOf(second), onlyProblemOf(third))).containsOnly(problem);

        explained(problem);
        var article = new ArticleId(String.valueOf(details(problem).summary().knownError()));
        assertThat(As.user("wangmin", () -> knowledge.suggest("HIS 数据库无法写入", 5)))
                .as("first support is offered it at once")
                .anyMatch(offered -> offered.id().equals(article));
        assertThat(As.user("wangmin", () -> cases.comments(third)))
                .anyMatch(comment -> comment.text().contains(article.value()) && !comment.visibleToClient());
        assertThat(As.user("wangmin", () -> cases.comments(second)))
                .as("closed ones are left alone")
                .noneMatch(comment -> comment.text().contains(article.value()));
        desk.solveAndClose(third);

        begins("2026-04-01T10:00");
        waitsForChange(problem);
        changeClosed(problem, "rolled-back");
        assertThat(desk.isOpen(problem, "Task_ProposeFix"))
                .as("back to the choice of the way")
                .isTrue();
        waitsForChange(problem);
        changeClosed(problem, "success");
        assertThat(details(problem).summary().status()).isEqualTo(ProblemStatus.OBSERVING);

        begins("2026-04-06T10:00");
        var fourth = desk.graded("HIS 数据库又无法写入", "medium", "medium");
        new CaseJobs(product).runDue(problem);
        assertThat(details(problem).summary().status())
                .as("back to the analysis on day 5")
                .isEqualTo(ProblemStatus.ROOT_CAUSE_ANALYSIS);
        assertThat(incidentsOf(problem)).containsExactly(first, second, third, fourth);

        begins("2026-04-08T10:00");
        explained(problem);
        waitsForChange(problem);
        changeClosed(problem, "success-with-deviation");
        begins("2026-04-22T10:01");
        new CaseJobs(product).runDue(problem);
        desk.work("liqiang", problem, "Task_VerifyFix", Map.of("verification", "14 天无复发", "fixEffective", "yes"));
        closedWithKnowledge(problem);
        assertThat(details(problem).ending().code()).isEqualTo(ClosureCode.FIXED);
        assertThat(As.user("wangmin", () -> cases.comments(first)))
                .anyMatch(comment -> comment.text().contains(problem.value()));
    }

    private void explained(CaseNumber problem) {
        if (desk.isOpen(problem, "Task_ReviewProblem")) {
            desk.work(
                    "zhoutao",
                    problem,
                    "Task_ReviewProblem",
                    Map.of(
                            "reviewDecision", "accept",
                            "serviceItem", "his-application",
                            "category", "database",
                            "scope", "全院",
                            "importance", "high",
                            "urgency", "medium"));
            desk.work(
                    "zhoutao",
                    problem,
                    "Task_AssignProblem",
                    Map.of(
                            "owner", "liqiang",
                            "helperFields", List.of("tech-hardware"),
                            "targetDate", "2026-06-30"));
        }
        desk.work(
                "liqiang",
                problem,
                "Task_AnalyseCause",
                Map.of(
                        "rcaMethod",
                        "five-whys",
                        "whys",
                        List.of(
                                Map.of("why", "为什么无法写入？", "because", "表空间已满"),
                                Map.of("why", "为什么没有提前发现？", "because", "没有容量告警")),
                        "evidence",
                        "alert.log",
                        "rootCause",
                        "没有容量告警",
                        "rootCauseType",
                        "technology"));
        desk.work(
                "liqiang",
                problem,
                "Task_DescribeWorkaround",
                Map.of(
                        "workaroundFound", "yes",
                        "knownErrorSymptom", "HIS 数据库无法写入，报 ORA-01653",
                        "workaround", "手工增加数据文件"));
    }

    /** 李强 proposes a change and 周涛 agrees. */
    private void waitsForChange(CaseNumber problem) {
        desk.work(
                "liqiang",
                problem,
                "Task_ProposeFix",
                Map.of("permanentFix", "部署容量告警", "proposedRoute", "change", "routeReason", "投入小"));
        desk.work(
                "zhoutao",
                problem,
                "Task_AssessError",
                Map.of("fixRoute", "change", "assessmentRemark", "同意", "targetDate", "2026-06-30"));
        assertThat(details(problem).summary().status()).isEqualTo(ProblemStatus.FIX_IN_PROGRESS);
    }

    private void changeClosed(CaseNumber problem, String result) {
        messages.send("change-closed", problem, Map.of("changeNumber", "CHG-2026-900001", "changeResult", result));
        new CaseJobs(product).runDue(problem);
    }

    private void closedWithKnowledge(CaseNumber problem) {
        desk.work("zhoutao", problem, "Task_ReviewOutcome", Map.of("lessons", "容量要监控", "indicatorCheck", "无重复事件"));
        assertThatThrownBy(() -> desk.work("liqiang", problem, "Task_ImportKnowledge", Map.of()))
                .as("closing without an article is refused")
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() ->
                        desk.work("liqiang", problem, "Task_ImportKnowledge", Map.of("knowledgeImport", "existing")))
                .isInstanceOf(FormRefused.class);
        assertThat(desk.isOpen(problem, "Task_CloseProblem")).isFalse();
        desk.work(
                "liqiang",
                problem,
                "Task_ImportKnowledge",
                Map.of(
                        "knowledgeImport", "new",
                        "articleTitle", "HIS 表空间容量告警",
                        "articleSymptom", "ORA-01653",
                        "articleSolution", "部署容量告警"));
        desk.work("wujing", problem, "Task_CloseProblem", Map.of("closureRemark", "完成"));
    }

    private CaseNumber onlyProblemOf(CaseNumber incident) {
        var found = links.of(incident).stream()
                .filter(link -> link.type() == LinkType.INCIDENT_OF)
                .map(CaseLink::to)
                .toList();
        assertThat(found).as("problem of " + incident).hasSize(1);
        return found.get(0);
    }

    private List<CaseNumber> incidentsOf(CaseNumber problem) {
        return links.of(problem).stream()
                .filter(link -> link.type() == LinkType.INCIDENT_OF)
                .map(CaseLink::from)
                .sorted(java.util.Comparator.comparing(CaseNumber::value))
                .toList();
    }

    private ProblemDetails details(CaseNumber problem) {
        return As.user("zhoutao", () -> problems.details(problem)).orElseThrow();
    }

    private static void begins(String local) {
        TestClock.get().set(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }
}
