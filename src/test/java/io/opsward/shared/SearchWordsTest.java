package io.opsward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void english_words_are_kept_in_small_letters() {
        assertThat(SearchWords.index("Printer offline, ERROR-0x61")).isEqualTo("printer offline error 0x61");
    }

    @Test
    void chinese_becomes_pairs_and_the_last_character() {
        assertThat(SearchWords.index("打印机")).isEqualTo("打印 印机 机");
    }

    @Test
    void scripts_that_touch_are_separate_words() {
        assertThat(SearchWords.index("HIS数据库")).isEqualTo("his 数据 据库 库");
    }

    @Test
    void full_width_letters_are_found_as_plain_ones() {
        assertThat(SearchWords.index("ＨＩＳ１")).isEqualTo("his1");
    }

    @Test
    void characters_beyond_the_first_plane_stay_whole() {
        assertThat(SearchWords.index("𠀀𠀁")).isEqualTo("𠀀𠀁 𠀁");
    }

    @Test
    void a_query_asks_for_every_pair() {
        assertThat(SearchWords.query("打印机 HIS")).isEqualTo("'打印':* & '印机':* & 'his':*");
        assertThat(SearchWords.query("打")).isEqualTo("'打':*");
        assertThat(SearchWords.query(" ,'\\ ")).isEmpty();
    }

    @Test
    void missing_texts_are_left_out() {
        assertThat(SearchWords.index("a", null, "b", "a")).isEqualTo("a b");
    }

    @Property
    void every_part_of_a_chinese_text_is_found(@ForAll("chinese") String before, @ForAll("chinese") String part) {
        var index = SearchWords.index(before + part + before);
        assertThat(prefixes(SearchWords.query(part))).allMatch(wanted -> hasTermWith(index, wanted));
    }

    @Property
    void every_beginning_of_a_text_is_found(@ForAll String text, @ForAll String other) {
        var index = SearchWords.index(text, other);
        assertThat(prefixes(SearchWords.query(text))).allMatch(wanted -> hasTermWith(index, wanted));
    }

    @Property
    void nothing_but_letters_and_digits_gets_into_a_query(@ForAll String text) {
        assertThat(prefixes(SearchWords.query(text)))
                .allMatch(term -> term.codePoints().allMatch(Character::isLetterOrDigit));
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('一', '鿿').ofMinLength(1).ofMaxLength(8);
    }

    private static List<String> prefixes(String query) {
        return query.isEmpty()
                ? List.of()
                : Stream.of(query.split(" & "))
                        .map(term -> term.substring(1, term.length() - 3))
                        .toList();
    }

    private static boolean hasTermWith(String index, String prefix) {
        return Stream.of(index.split(" ")).anyMatch(term -> term.startsWith(prefix));
    }
}
