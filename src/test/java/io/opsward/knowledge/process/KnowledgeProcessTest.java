package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.ReviewRun.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.knowledge.ArticleAuthoring;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleStatus;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.knowledge.VersionState;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the review of an article, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnowledgeProcessTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ArticleAuthoring authoring;

    @Autowired
    private KnowledgeService knowledge;

    @Test
    void what_is_proposed_is_reviewed_by_another_published_and_found() {
        var review = proposed(product);
        assertThat(review.article().status()).isEqualTo(ArticleStatus.IN_REVIEW);
        As.user(
                "wangmin",
                () -> assertThat(knowledge.search("扫描仪无法识别", 9))
                        .extracting(found -> found.id())
                        .doesNotContain(review.id()));
        review.reviewed("zhaolei", "approved").released("zhoutao").hasEndedBy("EndEvent_ArticlePublished");
        var article = review.article();
        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.reviewer()).hasToString("zhaolei");
        assertThat(article.author()).hasToString("liqiang");
        assertThat(article.keeper()).hasToString("tech-database");
        assertThat(article.reviewOn()).isNotNull();
        assertThat(article.content().keywords()).containsExactly("扫描仪", "scanner", "驱动");
        assertThat(article.content().audience().services()).containsExactly("desktop-printing");
        As.user(
                "wangmin",
                () -> assertThat(knowledge.search("扫描仪无法识别", 9))
                        .extracting(found -> found.id())
                        .contains(review.id()));
    }

    @Test
    void its_author_neither_reviews_nor_publishes_it() {
        var review = proposed(product);
        assertThatThrownBy(() -> review.reviewed("liqiang", "approved")).hasMessageContaining("task.duties-apart");
        assertThatThrownBy(() -> review.reviewed("chenchen", "approved")).isInstanceOf(AccessRefused.class);
        assertThat(review.openTasks()).containsExactly("Task_ReviewArticle");
    }

    @Test
    void what_is_sent_back_is_mended_in_a_new_version_and_both_are_kept() {
        var review = proposed(product).sentBack();
        assertThat(review.versions())
                .extracting(version -> version.state())
                .containsExactly(VersionState.DRAFT, VersionState.RETURNED);
        assertThat(review.versions().get(1).review().remark()).isEqualTo("Name the version");
        As.user("liqiang", () -> {
            var draft = authoring.revise(review.id());
            var content = draft.content();
            authoring.save(
                    draft,
                    ArticleContent.learned(content.title(), content.symptom(), content.analysis(), "安装 3.3 版驱动"));
            return authoring.submit(review.id());
        });
        assertThat(review.variable("solution"))
                .as("what the reviewer reads beside the task")
                .isEqualTo("安装 3.3 版驱动");
        review.reviewed("zhaolei", "approved").released("zhoutao").hasEndedBy("EndEvent_ArticlePublished");
        assertThat(review.article().version()).isEqualTo(2);
        assertThat(review.article().content().solution()).isEqualTo("安装 3.3 版驱动");
        assertThat(review.versions().get(1).content().solution()).contains("3.2");
    }

    @Test
    void a_manager_who_does_not_publish_sends_it_back() {
        var review = proposed(product)
                .reviewed("zhaolei", "approved")
                .done(
                        "zhoutao",
                        "Task_PublishArticle",
                        Map.of("confidentiality", "INTERNAL", "released", false, "reviewRemark", "Too long"));
        assertThat(review.openTasks()).containsExactly("Task_ReviseArticle");
    }

    @Test
    void at_the_third_return_management_has_a_word_with_the_author_who_gives_up() {
        var review = proposed(product)
                .sentBack()
                .resubmitted()
                .sentBack()
                .resubmitted()
                .sentBack();
        assertThat(review.openTasks()).containsExactly("Task_ReviewReturns");
        review.done("zhoutao", "Task_ReviewReturns", Map.of("returnsMeasure", "赵磊 helps"))
                .done("liqiang", "Task_ReviseArticle", Map.of("resubmit", false))
                .hasEndedBy("EndEvent_ArticleWithdrawn");
        assertThat(review.article().status()).isEqualTo(ArticleStatus.RETIRED);
        assertThat(review.versions().get(0).state()).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void what_is_rejected_stays_in_the_record() {
        var review = proposed(product).reviewed("zhaolei", "reject", "reviewRemark", "Not true");
        review.hasEndedBy("EndEvent_ArticleRejected");
        assertThat(review.article().status()).isEqualTo(ArticleStatus.RETIRED);
        assertThat(review.versions()).singleElement().satisfies(version -> {
            assertThat(version.state()).isEqualTo(VersionState.REJECTED);
            assertThat(version.review().remark()).isEqualTo("Not true");
        });
    }

    @Test
    void what_another_article_says_leads_there() {
        var review = proposed(product)
                .reviewed("zhaolei", "merge", "mergeInto", "KNW-2026-0012", "reviewRemark", "Same printer");
        review.hasEndedBy("EndEvent_ArticleMerged");
        assertThat(review.article().replacedBy()).isEqualTo(new ArticleId("KNW-2026-0012"));
    }

    @Test
    void a_draft_of_the_editor_is_reviewed() {
        var number = As.user("wangmin", () -> {
            var draft = authoring.draft(ArticleContent.learned("耳机没有声音", "通话时无声", "", "换到前置插孔"), null);
            assertThat(knowledge.get(draft.id()).status()).isEqualTo(ArticleStatus.DRAFT);
            return authoring.submit(draft.id());
        });
        ReviewRun.of(product, number)
                .reviewed("liqiang", "approved")
                .released("wujing")
                .hasEndedBy("EndEvent_ArticlePublished");
    }

    @Test
    void what_a_case_suggests_is_completed_by_its_author_first() {
        var source = new CaseNumber("INC-2026-999999");
        var number = As.user(
                "liqiang", () -> authoring.suggest(ArticleContent.learned("归档日志占满磁盘", "数据库停写", "", ""), source));
        var review = ReviewRun.of(product, number);
        assertThat(review.openTasks()).containsExactly("Task_ReviseArticle");
        assertThat(review.article().source()).isEqualTo(source);
        assertThatThrownBy(review::resubmitted)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("knowledge.solution-demanded");
        As.user("liqiang", () -> {
            var draft = authoring.revise(review.id());
            authoring.save(draft, ArticleContent.learned("归档日志占满磁盘", "数据库停写", "备份失败", "清理后重做备份"));
        });
        review.resubmitted().reviewed("zhaolei", "approved").released("wujing").hasEndedBy("EndEvent_ArticlePublished");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("knowledge")).isGreaterThan(25);
        assertThat(TakenFlows.missingIn("knowledge")).isEmpty();
    }
}
