package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, ratings and retiring; what each test writes is rolled back. */
@ProcessTest
@Transactional
class ArticleAuthoringTest {

    private static final ArticleContent TEXT =
            ArticleContent.learned("Tape is stuck", "Library reports a jam", "", "Open it");
    private static final CaseNumber CASE = new CaseNumber("INC-2020-000001");

    @Autowired
    private ArticleAuthoring authoring;

    @Autowired
    private ArticlePublication publication;

    @Autowired
    private ArticleFeedback feedback;

    @Autowired
    private KnowledgeService knowledge;

    @Autowired
    private ArticleWorklist worklist;

    @Autowired
    private ArticleRecords records;

    @Autowired
    private ArticleRounds rounds;

    @ParameterizedTest
    @ValueSource(strings = {"chenchen", "heshen", "admin"})
    void clients_auditors_and_administrators_do_not_write(String reader) {
        As.user(
                reader,
                () -> assertThatThrownBy(() -> authoring.draft(TEXT, null)).isInstanceOf(AccessRefused.class));
        As.user(reader, () -> assertThat(authoring.mayWrite()).isFalse());
    }

    @Test
    void whoever_read_an_older_draft_is_refused() {
        As.user("liqiang", () -> {
            var read = authoring.draft(TEXT, null);
            var saved = authoring.save(read, titled("First"));
            assertThat(saved.changes()).isEqualTo(1);
            assertThatThrownBy(() -> authoring.save(read, titled("Second")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("knowledge.changed-meanwhile");
            assertThat(knowledge.get(read.id()).content().title()).isEqualTo("First");
        });
    }

    @Test
    void a_draft_is_its_authors_and_managements() {
        var draft = As.user("liqiang", () -> authoring.draft(TEXT, null));
        As.user(
                "zhaolei",
                () -> assertThatThrownBy(() -> authoring.save(draft, TEXT)).isInstanceOf(AccessRefused.class));
        As.user(
                "zhaolei",
                () -> assertThatThrownBy(() -> authoring.revise(draft.id()))
                        .hasMessageContaining("knowledge.written-by-other"));
        As.user(
                "zhoutao",
                () -> assertThat(authoring
                                .save(draft, titled("Mended"))
                                .content()
                                .title())
                        .isEqualTo("Mended"));
    }

    @Test
    void a_new_version_leaves_readers_the_published_one_until_it_is_released() {
        As.user("liqiang", () -> {
            var id = published();
            var draft = authoring.revise(id);
            assertThat(draft.version()).isEqualTo(2);
            authoring.save(draft, titled("Tape is stuck again"));
            assertThat(knowledge.get(id).content().title()).isEqualTo("Tape is stuck");
            assertThat(authoring.revise(id).content().title()).isEqualTo("Tape is stuck again");
            assertThat(worklist.own()).extracting(ArticleVersion::id).contains(id);
            authoring.discard(id);
            assertThat(knowledge.versions(id)).hasSize(1);
        });
    }

    @Test
    void a_draft_that_is_dropped_leaves_nothing_behind() {
        As.user("liqiang", () -> {
            var draft = authoring.draft(TEXT, null);
            authoring.discard(draft.id());
            assertThatThrownBy(() -> knowledge.get(draft.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void what_says_too_little_or_too_much_is_refused() {
        As.user("liqiang", () -> {
            assertThatThrownBy(() -> authoring.draft(titled(" "), null))
                    .hasMessageContaining("knowledge.title-demanded");
            assertThatThrownBy(() -> authoring.draft(titled("x".repeat(201)), null))
                    .hasMessageContaining("knowledge.too-long");
            var draft = authoring.draft(ArticleContent.learned("Title", "Symptom", "", ""), null);
            assertThatThrownBy(() -> authoring.submit(draft.id())).hasMessageContaining("knowledge.solution-demanded");
        });
    }

    @Test
    void each_person_rates_once_for_each_case_and_may_think_again() {
        var id = As.user("liqiang", this::published);
        As.user("wangmin", () -> {
            feedback.rate(id, CASE, false, "No");
            feedback.rate(id, CASE, true, "Yes");
            feedback.rate(id, null, true, "");
            assertThat(feedback.ownRating(id, CASE))
                    .hasValueSatisfying(rating -> assertThat(rating.remark()).isEqualTo("Yes"));
        });
        var article = As.user("wangmin", () -> knowledge.get(id));
        assertThat(article.count()).isEqualTo(new ArticleCount(0, 2, 0));
        assertThat(article.count().helpfulPercent()).hasValue(100);
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> feedback.rate(id, null, true, "x".repeat(1_001)))
                        .hasMessageContaining("knowledge.remark-too-long"));
    }

    @Test
    void management_alone_retires_and_names_what_to_read_instead() {
        var id = As.user("liqiang", this::published);
        As.user(
                "liqiang",
                () -> assertThatThrownBy(() -> publication.retireByManagement(id, null))
                        .isInstanceOf(AccessRefused.class));
        As.user("zhoutao", () -> {
            assertThatThrownBy(() -> publication.retireByManagement(id, id))
                    .hasMessageContaining("knowledge.unknown-article");
            publication.retireByManagement(id, new ArticleId("KNW-2026-0012"));
            assertThat(knowledge.get(id).status()).isEqualTo(ArticleStatus.RETIRED);
            assertThat(knowledge.search("Tape is stuck", 5))
                    .extracting(ArticleSummary::id)
                    .doesNotContain(id);
            assertThatThrownBy(() -> feedback.rate(id, null, true, "")).hasMessageContaining("knowledge.not-published");
        });
    }

    @Test
    void a_year_after_publication_its_check_is_opened_once() {
        var id = As.user("liqiang", this::published);
        TestClock.get().advance(Duration.ofDays(340));
        As.user(
                "xujing",
                () -> assertThat(worklist.due()).extracting(Article::id).contains(id));
        rounds.openDueChecks();
        assertThat(records.find(id))
                .hasValueSatisfying(article -> assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED));
        TestClock.get().advance(Duration.ofDays(26));
        rounds.openDueChecks();
        rounds.openDueChecks();
        assertThat(records.find(id))
                .hasValueSatisfying(article -> assertThat(article.status()).isEqualTo(ArticleStatus.REVIEW_DUE));
    }

    private ArticleId published() {
        var draft = authoring.draft(TEXT, null);
        publication.publishEarly(draft);
        return draft.id();
    }

    private static ArticleContent titled(String title) {
        return ArticleContent.learned(title, TEXT.symptom(), "", TEXT.solution());
    }
}
