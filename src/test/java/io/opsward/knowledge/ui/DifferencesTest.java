package io.opsward.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.knowledge.Passage;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void words_are_compared() {
        var differences = Differences.between("Install driver 3.2 today", "Install driver 3.3 at once");
        assertThat(marked(differences.older())).containsExactly("2", "today");
        assertThat(marked(differences.newer())).containsExactly("3", "at once");
    }

    @Test
    void chinese_is_compared_by_characters() {
        var differences = Differences.between("重启打印服务", "重启打印后台服务");
        assertThat(marked(differences.older())).isEmpty();
        assertThat(marked(differences.newer())).containsExactly("后台");
    }

    @Test
    void equal_texts_differ_nowhere() {
        assertThat(Differences.between("same", "same").areNone()).isTrue();
        assertThat(Differences.between("", "new").areNone()).isFalse();
    }

    @Test
    void very_long_texts_are_compared_by_lines() {
        var text = "一二三四五六七八九十\n".repeat(1_000);
        var differences = Differences.between(text + "last\n", text + "other\n");
        assertThat(marked(differences.older())).containsExactly("last\n");
        assertThat(marked(differences.newer())).containsExactly("other\n");
    }

    @Property
    void both_texts_stay_whole(@ForAll String older, @ForAll String newer) {
        var differences = Differences.between(older, newer);
        assertThat(text(differences.older())).isEqualTo(older);
        assertThat(text(differences.newer())).isEqualTo(newer);
    }

    @Property
    void what_is_not_marked_is_the_same_on_both_sides(@ForAll String older, @ForAll String newer) {
        var differences = Differences.between(older, newer);
        assertThat(unmarked(differences.older())).isEqualTo(unmarked(differences.newer()));
    }

    private static List<String> marked(List<Passage> passages) {
        return passages.stream().filter(Passage::hit).map(Passage::text).toList();
    }

    private static String unmarked(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.hit())
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }
}
