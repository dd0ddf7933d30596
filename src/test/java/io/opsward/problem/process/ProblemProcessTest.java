package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemRun.proposed;
import static io.opsward.problem.process.ProblemRun.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.engine.CaseMessages;
import io.opsward.engine.CaseReader;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.problem.ProblemRegister;
import io.opsward.problem.ProblemStatus;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the problem model, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProblemProcessTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProblemRegister problems;

    @Autowired
    private KnowledgeService knowledge;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private CaseLinks links;

    @Test
    void a_cause_is_found_and_removed_by_training() {
        var problem = reported(product).assigned().analysed().published().trained();
        assertThat(status(problem)).isEqualTo(ProblemStatus.OBSERVING);
        problem.verified("yes").reviewed().learned().closed("zhoutao").hasEndedBy("EndEvent_ProblemClosed");
        assertThat(problem.variable("closureCode")).isEqualTo("fixed");
        assertThat(status(problem)).isEqualTo(ProblemStatus.CLOSED);
    }

    @Test
    void what_another_process_proposes_is_merged_into_the_problem_that_is_open() {
        var first = reported(product);
        var second = proposed(product);
        second.done(
                        "zhoutao",
                        "Task_ReviewProblem",
                        "reviewDecision",
                        "merge",
                        "mergeInto",
                        first.number().value())
                .hasEndedBy("EndEvent_ProblemMerged");
        assertThat(links.of(second.number()))
                .anyMatch(link ->
                        link.type() == LinkType.DUPLICATE_OF && link.to().equals(first.number()));
    }

    @Test
    void nothing_is_merged_into_what_is_no_open_problem() {
        var problem = reported(product);
        var itself = problem.number().value();
        for (var target : new String[] {itself, "PRB-1999-000001"}) {
            assertThatThrownBy(() -> problem.done(
                            "zhoutao", "Task_ReviewProblem", "reviewDecision", "merge", "mergeInto", target))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("problem.unknown-target");
        }
        assertThat(problem.openTasks()).containsExactly("Task_ReviewProblem");
    }

    @Test
    void what_is_no_problem_is_rejected_with_the_reason_after_a_reminder() {
        reported(product)
                .timePasses("BoundaryEvent_ReviewLate")
                .done("zhoutao", "Task_ReviewProblem", "reviewDecision", "reject", "rejectReason", "Planned work")
                .hasEndedBy("EndEvent_NotAProblem");
    }

    @Test
    void a_late_analysis_gets_more_time_and_its_task_follows() {
        var problem = reported(product).assigned();
        var before = due(problem);
        problem.timePasses("StartEvent_WeekPassed")
                .done("liqiang", "Task_WriteProgressNote", "progressNote", "Alerts compared")
                .timePasses("BoundaryEvent_DeadlineReached")
                .done(
                        "zhoutao",
                        "Task_DecideOnDeadline",
                        "deadlineDecision",
                        "extend",
                        "extensionDays",
                        30L,
                        "deadlineReason",
                        "Vendor answers late");
        assertThat(due(problem)).isAfter(before);
        assertThat(As.user("zhoutao", () -> problems.details(problem.number()))
                        .orElseThrow()
                        .notes())
                .extracting("text")
                .containsExactly("Alerts compared");
        problem.timePasses("Event_NewDeadlineReached");
        assertThat(problem.openTasks()).containsExactly("Task_AnalyseCause", "Task_DecideOnDeadline");
    }

    @Test
    void a_cause_that_is_not_found_ends_the_problem_and_every_open_task_of_the_search() {
        var problem = reported(product)
                .assigned()
                .timePasses("StartEvent_WeekPassed")
                .timePasses("BoundaryEvent_DeadlineReached")
                .done(
                        "zhoutao",
                        "Task_DecideOnDeadline",
                        "deadlineDecision",
                        "close",
                        "deadlineReason",
                        "Not seen again");
        assertThat(problem.openTasks()).containsExactly("Task_ReviewOutcome");
        problem.reviewed()
                .imported("knowledgeImport", "waiver", "waiverReason", "Nothing was found")
                .done("zhoutao", "Task_DecideWaiver", "waiverDecision", "granted", "waiverRemark", "Agreed")
                .closed("wujing")
                .hasEndedBy("EndEvent_ProblemClosed");
        assertThat(problem.variable("closureCode")).isEqualTo("cause-not-found");
    }

    @Test
    void an_analysis_in_which_nothing_was_entered_is_refused() {
        var problem = reported(product).assigned();
        assertThatThrownBy(() -> problem.own(
                        "Task_AnalyseCause",
                        "rcaMethod",
                        "fishbone",
                        "bones",
                        "[]",
                        "evidence",
                        "-",
                        "rootCause",
                        "-",
                        "rootCauseType",
                        "data"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.analysis-empty");
        assertThat(problem.openTasks()).containsExactly("Task_AnalyseCause");
    }

    @Test
    void a_supplier_that_does_not_fix_it_and_a_client_who_refuses_the_risk_lead_back_to_the_choice() {
        var problem = reported(product)
                .assigned()
                .analysed()
                .own("Task_DescribeWorkaround", "workaroundFound", "no", "noWorkaroundReason", "None")
                .route("supplier")
                .own(
                        "Task_FollowSupplier",
                        "supplierName",
                        "Oracle",
                        "supplierReference",
                        "SR 3-1",
                        "supplierResult",
                        "not-fixed",
                        "supplierRemark",
                        "Works as designed");
        assertThat(problem.variable("lastFailure")).isEqualTo("Works as designed");
        problem.route("accept-risk")
                .done("chenchen", "Task_AcceptRisk", "riskDecision", "refused", "riskRemark", "Not in a hospital");
        assertThat(problem.variable("lastFailure")).isEqualTo("Not in a hospital");
        problem.route("supplier")
                .own(
                        "Task_FollowSupplier",
                        "supplierName",
                        "Oracle",
                        "supplierReference",
                        "SR 3-2",
                        "supplierResult",
                        "fixed",
                        "supplierRemark",
                        "Patch");
        assertThat(status(problem)).isEqualTo(ProblemStatus.OBSERVING);
    }

    @Test
    void the_client_accepts_the_risk_and_the_problem_ends_without_observation() {
        var problem = reported(product)
                .assigned()
                .analysed()
                .published()
                .route("accept-risk")
                .done("chenchen", "Task_AcceptRisk", "riskDecision", "accepted", "riskRemark", "Until 2028")
                .reviewed();
        assertThat(problem.variable("closureCode")).isEqualTo("risk-accepted");
        assertThat(problem.variable("riskOnBehalf")).isEqualTo(false);
    }

    @Test
    void a_fix_that_does_not_help_leads_back_to_the_analysis() {
        var problem =
                reported(product).assigned().analysed().published().trained().verified("no");
        assertThat(problem.openTasks()).containsExactly("Task_AnalyseCause");
        assertThat(status(problem)).isEqualTo(ProblemStatus.ROOT_CAUSE_ANALYSIS);
        assertThat(problem.variable("recurrenceCount")).isEqualTo(1);
    }

    @Test
    void a_change_that_fails_leads_back_to_the_choice_and_one_that_succeeds_to_observation() {
        var problem = reported(product).assigned().analysed().published().route("change");
        assertThat(status(problem)).isEqualTo(ProblemStatus.FIX_IN_PROGRESS);
        assertThat(problem.openTasks()).isEmpty();
        changeClosed(problem, "failed");
        assertThat(problem.openTasks()).containsExactly("Task_ProposeFix");
        assertThat(problem.variable("lastFailure")).isEqualTo("CHG-2026-900002: failed");
        problem.route("change");
        changeClosed(problem, "success-with-deviation");
        assertThat(status(problem)).isEqualTo(ProblemStatus.OBSERVING);
    }

    private void changeClosed(ProblemRun problem, String result) {
        messages.send(
                "change-closed", problem.number(), Map.of("changeNumber", "CHG-2026-900002", "changeResult", result));
        new CaseJobs(product).runDue(problem.number());
    }

    @Test
    void a_similar_incident_ends_the_observation() {
        var problem = reported(product).assigned().analysed().published().trained();
        messages.send("similar-incident-reported", problem.number(), Map.of());
        new CaseJobs(product).runDue(problem.number());
        assertThat(problem.openTasks()).containsExactly("Task_AnalyseCause");
    }

    @Test
    void a_similar_incident_ends_the_verification_too() {
        var problem =
                reported(product).assigned().analysed().published().trained().timePasses("Event_ObservationEnded");
        messages.send("similar-incident-reported", problem.number(), Map.of());
        new CaseJobs(product).runDue(problem.number());
        assertThat(problem.openTasks()).containsExactly("Task_AnalyseCause");
    }

    @Test
    void without_an_article_or_a_waiver_the_owner_cannot_go_on() {
        var problem = reported(product)
                .assigned()
                .analysed()
                .published()
                .trained()
                .verified("yes")
                .reviewed();
        assertThatThrownBy(() -> problem.imported("knowledgeImport", "existing", "knowledgeId", "KNW-1999-0001"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.unknown-article");
        problem.imported("knowledgeImport", "waiver", "waiverReason", "Trivial")
                .done("wujing", "Task_DecideWaiver", "waiverDecision", "refused", "waiverRemark", "Write it down");
        assertThat(problem.openTasks()).containsExactly("Task_ImportKnowledge");
        problem.imported("knowledgeImport", "existing", "knowledgeId", String.valueOf(problem.variable("knownErrorId")))
                .closed("wujing")
                .hasEndedBy("EndEvent_ProblemClosed");
    }

    @Test
    void whoever_owns_the_problem_neither_waives_knowledge_nor_closes() {
        var problem = reported(product)
                .accepted()
                .done("wujing", "Task_AssignProblem", "owner", "zhoutao", "targetDate", "2027-03-31")
                .timePasses("BoundaryEvent_DeadlineReached")
                .done(
                        "wujing",
                        "Task_DecideOnDeadline",
                        "deadlineDecision",
                        "close",
                        "deadlineReason",
                        "Not seen again")
                .reviewed()
                .done("zhoutao", "Task_ImportKnowledge", "knowledgeImport", "waiver", "waiverReason", "Nothing");
        assertThatThrownBy(() -> problem.done("zhoutao", "Task_DecideWaiver", "waiverDecision", "granted"))
                .isInstanceOf(RuleViolation.class);
        problem.done("wujing", "Task_DecideWaiver", "waiverDecision", "granted", "waiverRemark", "Agreed");
        assertThatThrownBy(() -> problem.closed("zhoutao")).isInstanceOf(RuleViolation.class);
        problem.closed("wujing").hasEndedBy("EndEvent_ProblemClosed");
    }

    @Test
    void a_known_error_is_found_by_first_support_at_once() {
        var problem = reported(product).assigned().analysed().published();
        var article = new ArticleId(String.valueOf(problem.variable("knownErrorId")));
        assertThat(As.user("wangmin", () -> knowledge.suggest("ORA-01653 table space", 5)))
                .anyMatch(found -> found.id().equals(article));
    }

    @Test
    void a_reactive_problem_names_its_incidents() {
        assertThatThrownBy(() -> reported(product, Map.of("origin", "reactive")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.incidents-missing");
        var other = reported(product).number().value();
        assertThatThrownBy(() -> reported(product, Map.of("incidents", "[\"" + other + "\"]")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.no-incident");
    }

    @Test
    void nobody_owns_a_problem_who_has_no_account() {
        var problem = reported(product).accepted();
        assertThatThrownBy(() ->
                        problem.done("zhoutao", "Task_AssignProblem", "owner", "nobody", "targetDate", "2027-03-31"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("problem.unknown-owner");
    }

    /** Runs after the others, which have taken the ways through the model. */
    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("problem")).isGreaterThan(90);
        assertThat(TakenFlows.missingIn("problem")).isEmpty();
    }

    private Instant due(ProblemRun problem) {
        return cases.openTasks(problem.number()).stream()
                .filter(task -> task.key().equals("Task_AnalyseCause"))
                .map(task -> task.dueAt())
                .findFirst()
                .orElseThrow();
    }

    private ProblemStatus status(ProblemRun problem) {
        return As.user("zhoutao", () -> problems.details(problem.number()))
                .orElseThrow()
                .summary()
                .status();
    }
}
