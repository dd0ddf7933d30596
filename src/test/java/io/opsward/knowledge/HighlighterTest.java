package io.opsward.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    @Test
    void pairs_of_chinese_characters_grow_together() {
        assertThat(marked("打印机", "护士站打印机脱机，无法打印")).containsExactly("打印机", "打印");
    }

    @Test
    void words_are_marked_whole_and_by_their_beginning_alone() {
        assertThat(marked("print", "Printer or sprinter? printing")).containsExactly("Printer", "printing");
    }

    @Test
    void other_forms_of_a_word_are_marked() {
        assertThat(marked("printers", "A printer that prints")).containsExactly("printer", "prints");
    }

    @Test
    void full_width_letters_are_found() {
        assertThat(marked("his", "ＨＩＳ 应用")).containsExactly("ＨＩＳ");
    }

    @Test
    void without_words_nothing_is_marked() {
        assertThat(new Highlighter("").mark("text")).containsExactly(new Passage("text", false));
        assertThat(new Highlighter("x").mark("")).isEmpty();
    }

    @Test
    void an_excerpt_begins_before_the_first_hit_and_is_cut() {
        var excerpt = new Highlighter("needle").excerpt("hay ".repeat(100) + "needle " + "hay ".repeat(100), 60);
        assertThat(excerpt.get(0)).isEqualTo(new Passage("…", false));
        assertThat(text(excerpt)).contains("needle").hasSizeLessThan(70).endsWith("…");
    }

    @Property
    void marking_changes_no_character(@ForAll String text, @ForAll String typed) {
        assertThat(text(new Highlighter(typed).mark(text))).isEqualTo(text);
    }

    @Property
    void an_excerpt_can_be_made_of_everything(@ForAll String text, @ForAll String typed) {
        assertThat(text(new Highlighter(typed).excerpt(text, 40)).length()).isLessThanOrEqualTo(44);
    }

    private static List<String> marked(String typed, String text) {
        return new Highlighter(typed)
                .mark(text).stream().filter(Passage::hit).map(Passage::text).toList();
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }
}
