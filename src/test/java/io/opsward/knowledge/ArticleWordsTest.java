package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.shared.SearchWords;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {

    private static final ArticleId ID = ArticleId.of(2026, 12);

    @Test
    void a_word_weighs_as_much_as_the_best_place_where_it_stands() {
        var words = ArticleWords.of(ID, article("printer", "printer smokes", "smokes and stinks", "unplug"));
        assertThat(words.vector().split(" "))
                .contains("'printer':1A", "'smokes':1B", "'unplug':1C", "'stinks':1D", "'0012':1A");
    }

    @Test
    void latin_words_are_told_apart_for_their_stems() {
        var words = ArticleWords.of(ID, article("Printers 打印机 x86", "HIS 数据库 hangs", "", ""));
        assertThat(words.headEnglish()).isEqualTo("knw printers");
        assertThat(words.bodyEnglish()).isEqualTo("his hangs");
    }

    @Property
    void what_is_written_is_found(
            @ForAll("texts") String title, @ForAll("texts") String body, @ForAll("texts") String more) {
        var vector =
                ArticleWords.of(ID, article(title, body, more, title + body)).vector();
        for (var written : List.of(title, body, more)) {
            assertThat(wanted(written))
                    .allMatch(term -> Stream.of(vector.split(" ")).anyMatch(lexeme -> lexeme.startsWith("'" + term)));
        }
    }

    @Property
    void nothing_that_is_written_breaks_out_of_the_vector(@ForAll String title, @ForAll String body) {
        var vector = ArticleWords.of(ID, article(title, body, "", "")).vector();
        assertThat(vector.split(" ")).allMatch(lexeme -> lexeme.matches("'[^'\\s\\\\]+':1[ABCD]"));
    }

    @Provide
    Arbitrary<String> texts() {
        var chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(6);
        var latin = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(chinese, latin).list().ofMaxSize(5).map(words -> String.join(" ", words));
    }

    private static List<String> wanted(String text) {
        return Stream.of(SearchWords.query(text).split(" & "))
                .filter(term -> !term.isEmpty())
                .map(term -> term.substring(1, term.length() - 3))
                .toList();
    }

    private static ArticleContent article(String title, String symptom, String analysis, String solution) {
        return ArticleContent.learned(title, symptom, analysis, solution);
    }
}
