package io.opsward.knowledge.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleCases;
import io.opsward.knowledge.ArticleFeedback;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleStatus;
import io.opsward.knowledge.ArticleWorklist;
import io.opsward.knowledge.VersionState;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the check of a published article. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnowledgeCheckProcessTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ArticleFeedback feedback;

    @Autowired
    private ArticleCases cases;

    @Autowired
    private ArticleWorklist worklist;

    @Autowired
    private RuntimeService runtime;

    @Test
    void what_did_not_help_twice_is_checked_at_once_and_kept() {
        var article = published();
        As.user("wangmin", () -> feedback.rate(article.id(), null, false, "Nothing happened"));
        assertThat(checksOf(article.id())).isEmpty();
        As.user("sunli", () -> feedback.rate(article.id(), null, false, ""));
        var number = checksOf(article.id()).get(0);
        var check = ReviewRun.of(product, number);
        assertThat(check.article().status()).isEqualTo(ArticleStatus.REVIEW_DUE);
        As.user("huanglei", () -> feedback.rate(article.id(), null, false, ""));
        assertThat(checksOf(article.id())).as("one check at a time").hasSize(1);
        As.user(
                "xujing",
                () -> assertThat(worklist.due()).extracting(Article::id).contains(article.id()));

        assertThatThrownBy(() -> check.done("liqiang", "Task_CheckArticle", Map.of("checkOutcome", "keep")))
                .hasMessageContaining("task.duties-apart");
        check.done("xujing", "Task_CheckArticle", Map.of("checkOutcome", "keep"))
                .hasEndedBy("EndEvent_ArticleKept");
        assertThat(check.article().status()).isEqualTo(ArticleStatus.PUBLISHED);
        As.user("gaofeng", () -> feedback.rate(article.id(), null, false, ""));
        assertThat(checksOf(article.id()))
                .as("what was said before the check does not count")
                .isEmpty();
    }

    @Test
    void after_a_year_it_is_rewritten_by_whoever_checked_it() {
        var article = published();
        var check = ReviewRun.of(product, cases.yearlyCheck(article));
        check.done("xujing", "Task_CheckArticle", Map.of("checkOutcome", "rewrite"))
                .hasEndedBy("EndEvent_RewriteBegun");
        assertThat(check.versions().get(0).state()).isEqualTo(VersionState.DRAFT);
        assertThat(check.versions().get(0).author()).hasToString("xujing");
        var review = ReviewRun.of(product, check.versions().get(0).caseNumber());
        review.done("xujing", "Task_ReviseArticle", Map.of("resubmit", true))
                .reviewed("liqiang", "approved")
                .released("wujing")
                .hasEndedBy("EndEvent_ArticlePublished");
        assertThat(check.article().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(check.article().version()).isEqualTo(2);
    }

    @Test
    void what_does_not_hold_any_more_is_retired_and_leads_on() {
        var article = published();
        var check = ReviewRun.of(product, cases.yearlyCheck(article));
        check.done("zhoutao", "Task_CheckArticle", Map.of("checkOutcome", "retire", "replacedBy", "KNW-2026-0012"))
                .hasEndedBy("EndEvent_ArticleRetired");
        assertThat(check.article().status()).isEqualTo(ArticleStatus.RETIRED);
        assertThat(check.article().replacedBy()).hasToString("KNW-2026-0012");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("knowledge-check")).isGreaterThan(8);
        assertThat(TakenFlows.missingIn("knowledge-check")).isEmpty();
    }

    private Article published() {
        var review = ReviewRun.proposed(product).reviewed("zhaolei", "approved").released("zhoutao");
        return review.article();
    }

    private List<CaseNumber> checksOf(ArticleId id) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("knowledge-check")
                .variableValueEquals("articleNumber", id.value())
                .list()
                .stream()
                .map(instance -> new CaseNumber(instance.getBusinessKey()))
                .toList();
    }
}
