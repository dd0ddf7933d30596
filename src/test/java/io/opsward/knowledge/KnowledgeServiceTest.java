package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
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
        knowledge.recordUse(PRINTING);
        assertThat(As.user("wangmin", () -> knowledge.get(PRINTING)).useCount()).isEqualTo(before + 1);
        assertThatThrownBy(() -> knowledge.recordUse(new ArticleId("KNW-2020-9999")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void clients_do_not_read_it() {
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> knowledge.search("", 5)).isInstanceOf(AccessRefused.class));
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> knowledge.get(PRINTING)).isInstanceOf(AccessRefused.class));
    }

    @Test
    void forms_offer_number_and_title() {
        assertThat(options.find(PRINTING.value(), Locale.ENGLISH))
                .hasValueSatisfying(option -> assertThat(option.label()).startsWith("KNW-2026-0012 打印机脱机"));
        assertThat(options.find("nonsense", Locale.ENGLISH)).isEmpty();
    }
}
