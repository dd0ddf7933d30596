package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class KnowledgeServiceTest {

    private static final ArticleId PRINTING = new ArticleId("KNW-2026-0012");
    private static final ArticleId RESTRICTED = new ArticleId("KNW-2026-0017");
    private static final CaseNumber CASE = new CaseNumber("INC-2020-000001");

    @Autowired
    private KnowledgeService knowledge;

    @Autowired
    private ArticleOptions options;

    @ParameterizedTest
    @ValueSource(strings = {"打印", "打印机无法打印", "护士 打印", "printer offline", "print", "KNW-2026-0012", "打"})
    void the_printing_trouble_is_found_first(String words) {
        As.user(
                "wangmin",
                () -> assertThat(knowledge.search(words, 5))
                        .first()
                        .satisfies(found -> assertThat(found.id()).isEqualTo(PRINTING)));
    }

    @Test
    void words_that_no_article_has_find_nothing() {
        As.user("wangmin", () -> assertThat(knowledge.search("咖啡机 'x' & !", 5)).isEmpty());
    }

    @Test
    void without_words_the_most_used_come_first() {
        As.user(
                "liqiang",
                () -> assertThat(knowledge.search(" ", 3))
                        .hasSize(3)
                        .isSortedAccordingTo((one, other) -> other.useCount() - one.useCount()));
    }

    @Test
    void use_is_counted() {
        var before = As.user("wangmin", () -> knowledge.get(PRINTING)).useCount();
        knowledge.recordUse(PRINTING, CASE);
        knowledge.recordUse(PRINTING, CASE);
        assertThat(As.user("wangmin", () -> knowledge.get(PRINTING)).useCount()).isEqualTo(before + 1);
        assertThatThrownBy(() -> knowledge.recordUse(new ArticleId("KNW-2020-9999"), CASE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void clients_read_what_is_public_alone() {
        As.user(
                "chenchen",
                () -> assertThat(knowledge.search("", 50))
                        .isNotEmpty()
                        .allMatch(found -> found.confidentiality() == Confidentiality.PUBLIC));
        As.user("chenchen", () -> assertThat(knowledge.published(PRINTING)).isEmpty());
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> knowledge.get(PRINTING)).isInstanceOf(AccessRefused.class));
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> knowledge.versions(new ArticleId("KNW-2026-0003")))
                        .isInstanceOf(AccessRefused.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhenghua", "zhaolei", "zhoutao"})
    void restricted_articles_are_read_by_the_groups_named_and_by_management(String reader) {
        As.user(
                reader,
                () -> assertThat(knowledge.search("防火墙应急放行", 5))
                        .extracting(ArticleSummary::id)
                        .contains(RESTRICTED));
        As.user(reader, () -> assertThat(knowledge.get(RESTRICTED).id()).isEqualTo(RESTRICTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangmin", "liqiang", "heshen", "admin", "chenchen"})
    void restricted_articles_are_hidden_from_everyone_else(String reader) {
        As.user(
                reader,
                () -> assertThat(knowledge.search("防火墙应急放行", 50))
                        .extracting(ArticleSummary::id)
                        .doesNotContain(RESTRICTED));
        As.user(
                reader,
                () -> assertThatThrownBy(() -> knowledge.get(RESTRICTED)).isInstanceOf(AccessRefused.class));
        As.user(
                reader,
                () -> assertThat(options.find(RESTRICTED.value(), Locale.ENGLISH))
                        .isEmpty());
    }

    @Test
    void forms_offer_number_and_title() {
        assertThat(options.find(PRINTING.value(), Locale.ENGLISH))
                .hasValueSatisfying(option -> assertThat(option.label()).startsWith("KNW-2026-0012 打印机脱机"));
        assertThat(options.find("nonsense", Locale.ENGLISH)).isEmpty();
    }
}
