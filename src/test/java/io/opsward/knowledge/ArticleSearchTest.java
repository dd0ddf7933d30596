package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is found, in which order, and how fast; what each test writes is rolled back. */
@ProcessTest
@Transactional
class ArticleSearchTest {

    private static final List<String> VOCABULARY = List.of(
            "交换机",
            "路由器",
            "存储",
            "阵列",
            "告警",
            "备份",
            "失败",
            "kernel",
            "panic",
            "latency",
            "timeout",
            "volume",
            "snapshot",
            "证书",
            "过期",
            "域名",
            "解析",
            "负载",
            "均衡",
            "queue",
            "consumer",
            "lag");

    @Autowired
    private KnowledgeService knowledge;

    @Autowired
    private KnownErrors knownErrors;

    @Autowired
    private ArticleAuthoring authoring;

    @Autowired
    private ArticlePublication publication;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private ArticleOptions options;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void title_and_keywords_come_before_the_body() {
        var inBody = publish("量子网关", "量子网关", "先看量子纠缠灯");
        var inTitle = publish("量子纠缠灯不亮", "网关报警", "更换");
        assertThat(find("量子纠缠灯")).containsExactly(inTitle, inBody);
    }

    @Test
    void english_is_found_in_all_its_forms() {
        var id = publish("Batteries discharging quickly", "The uninterruptible supply stops", "Replace them");
        assertThat(find("battery discharges")).containsExactly(id);
        assertThat(find("discharge")).containsExactly(id);
        assertThat(find("how is the battery discharged"))
                .as("words that tell nothing do not count")
                .containsExactly(id);
    }

    @Test
    void whatever_is_written_is_found() {
        var random = new Random(7);
        for (var round = 0; round < 25; round++) {
            var words = random.ints(4, 0, VOCABULARY.size())
                    .mapToObj(VOCABULARY::get)
                    .toList();
            var id = publish(words.get(0) + round, words.get(1), words.get(2) + " " + words.get(3));
            assertThat(As.user(
                            "wangmin",
                            () -> search.find(ArticleFilter.words(String.join(" ", words)), 0, 100).stream()
                                    .map(ArticleSummary::id)
                                    .toList()))
                    .contains(id);
        }
    }

    @Test
    void drafts_are_not_found_but_by_whoever_asks_for_drafts() {
        var draft = As.user("liqiang", () -> authoring.draft(ArticleContent.learned("玄武岩冷却塔", "过热", "", "加水"), null));
        assertThat(find("玄武岩冷却塔")).isEmpty();
        var drafts = new ArticleFilter("玄武岩冷却塔", null, null, null, ArticleStatus.DRAFT);
        assertThat(As.user("wangmin", () -> search.find(drafts, 0, 5)))
                .extracting(ArticleSummary::id)
                .containsExactly(draft.id());
        assertThat(As.user("chenchen", () -> search.find(drafts, 0, 5))).isEmpty();
    }

    @Test
    void filters_narrow_what_is_found() {
        As.user("wangmin", () -> {
            assertThat(knowledge.find(new ArticleFilter("", ArticleKind.KNOWN_ERROR, null, null, null), 0, 50))
                    .isNotEmpty()
                    .allMatch(hit -> hit.article().kind() == ArticleKind.KNOWN_ERROR);
            assertThat(knowledge.find(new ArticleFilter("", null, "campus-network", null, null), 0, 50))
                    .extracting(hit -> hit.article().id().value())
                    .contains("KNW-2026-0005")
                    .doesNotContain("KNW-2026-0012");
        });
    }

    @Test
    void hits_are_marked_in_title_and_text() {
        As.user("wangmin", () -> {
            var hit = knowledge.find(ArticleFilter.words("打印机"), 0, 1).get(0);
            assertThat(hit.title()).contains(new Passage("打印机", true));
            assertThat(hit.excerpt()).anyMatch(Passage::hit);
        });
    }

    @Test
    void known_errors_are_offered_first_and_what_fits_the_case_before_anything_is_typed() {
        publish("挂号窗口卡顿排查大全", "挂号窗口偶发卡顿", "逐项检查");
        As.user("wangmin", () -> {
            assertThat(knowledge.suggest("挂号窗口卡顿", 5).get(0).kind()).isEqualTo(ArticleKind.KNOWN_ERROR);
            assertThat(options.hint(Map.of("title", "挂号窗口卡顿"))).isEqualTo("挂号窗口卡顿");
            assertThat(options.search("挂号窗口卡顿", Locale.SIMPLIFIED_CHINESE, 5)
                            .get(0)
                            .label())
                    .startsWith("KNW-2026-0016")
                    .endsWith("（已知错误）");
        });
    }

    @Test
    void a_known_error_is_offered_at_once() {
        var content = ArticleContent.learned("琥珀色指示灯闪烁", "面板闪烁", "固件缺陷", "");
        var knownError = new ArticleContent(
                ArticleKind.KNOWN_ERROR,
                content.title(),
                content.symptom(),
                content.analysis(),
                "每日重启一次",
                "",
                "",
                List.of(),
                Audience.STAFF,
                null);
        var id = As.user("liqiang", () -> knownErrors.publish(knownError, new CaseNumber("PRB-2026-000001")));
        As.user("wangmin", () -> {
            assertThat(knowledge.suggest("琥珀色指示灯", 5))
                    .first()
                    .extracting(ArticleSummary::id)
                    .isEqualTo(id);
            assertThat(knowledge.get(id).content().problem()).hasToString("PRB-2026-000001");
        });
    }

    @Test
    void thousands_of_articles_are_found_by_the_index() {
        jdbc.sql("""
                        insert into knowledge_article (number, title, symptom, analysis, solution, applies_to, version, status,
                                                       updated_at, search)
                        select 'KNW-1999-' || lpad(n::text, 5, '0'), 'Filler ' || n, '', '', '', '', 1, 'PUBLISHED', now(),
                               to_tsvector('simple', 'filler number' || n)
                        from generate_series(1, 5000) n""").update();
        jdbc.sql("analyze knowledge_article").update();
        var question = As.user("wangmin", () -> search.question(ArticleFilter.words("number4711 打印机")));
        var plan = jdbc.sql("explain " + question.sql() + " limit 20")
                .params(question.parameters())
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan))
                .contains("Bitmap Index Scan on knowledge_article_search")
                .doesNotContain("Seq Scan on knowledge_article");
        var mostUsed = As.user("wangmin", () -> search.question(ArticleFilter.words("")));
        assertThat(jdbc
                        .sql("explain " + mostUsed.sql() + " limit 20")
                        .params(mostUsed.parameters())
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.joining("\n")))
                .contains("knowledge_article_most_used");
    }

    @Test
    void a_long_question_is_cut_not_refused() {
        var typed = IntStream.range(0, 500).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
        assertThat(find(typed)).isEmpty();
        Stream.of("'", "\\", ":*", "&|!()", "<->", "%", "\0")
                .forEach(odd -> assertThat(find(odd)).isNotNull());
    }

    private ArticleId publish(String title, String symptom, String solution) {
        return As.user("liqiang", () -> {
            var draft = authoring.draft(ArticleContent.learned(title, symptom, "", solution), null);
            publication.publishEarly(draft);
            return draft.id();
        });
    }

    private List<ArticleId> find(String words) {
        return As.user("wangmin", () -> knowledge.search(words, 20)).stream()
                .map(ArticleSummary::id)
                .toList();
    }
}
