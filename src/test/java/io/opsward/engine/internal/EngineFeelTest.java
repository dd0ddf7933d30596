package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFeelTest {

    private final EngineFeel feel = new EngineFeel(
            Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));

    @AfterEach
    void stop() {
        feel.stop();
    }

    @Test
    void conditions_of_forms_are_answered_with_java_values() {
        assertThat(feel.evaluate("kind != \"duplicate\"", Map.of("kind", "incident")))
                .isEqualTo(true);
        assertThat(feel.evaluate("2 * amount", Map.of("amount", 21L))).isEqualTo(42L);
        assertThat(feel.evaluate("amount / 2", Map.of("amount", 5L))).isEqualTo(2.5);
        assertThat(feel.evaluate("[\"a\", \"b\"]", Map.of())).isEqualTo(List.of("a", "b"));
        assertThat(feel.evaluate("{name: \"x\"}", Map.of())).isEqualTo(Map.of("name", "x"));
    }

    @Test
    void what_is_not_known_is_null() {
        assertThat(feel.evaluate("unknown = null", Map.of())).isEqualTo(true);
        var values = new HashMap<String, Object>();
        values.put("kind", null);
        assertThat(feel.evaluate("kind = null", values)).isEqualTo(true);
    }

    @Test
    void today_is_the_day_of_the_service() {
        assertThat(feel.evaluate("today()", Map.of())).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void an_error_of_syntax_is_told_in_words() {
        assertThat(feel.syntaxError("kind = \"incident\"")).isNull();
        assertThat(feel.syntaxError("kind = = 3")).contains("kind = = 3");
        assertThatThrownBy(() -> feel.evaluate("kind = = 3", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void java_cannot_be_reached() {
        var attempt =
                "(function(x) external {java: {class: \"java.lang.Math\"," + " method signature: \"abs(int)\"}})(-1)";
        Object answer;
        try {
            answer = feel.evaluate(attempt, Map.of());
        } catch (IllegalArgumentException e) {
            answer = null;
        }
        assertThat(answer).isNull();
    }

    @Test
    void an_expression_without_end_is_given_up() {
        var begun = Instant.now();
        var slow = "count(for a in 1..999, b in 1..999 return sqrt(a * b) + sqrt(a + b) + sqrt(a))";
        assertThatThrownBy(() -> feel.evaluate(slow, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too long");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(feel.evaluate("1 + 1", Map.of())).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for x in 1..2000000000 return x * x)",
                "some x in 1..n satisfies x = 3",
                "for a in 1..9, b in 1..9, c in 1..9 return a"
            })
    void a_loop_that_would_fill_the_memory_is_refused_before_it_begins(String loop) {
        assertThatThrownBy(() -> feel.evaluate(loop, Map.of("n", 2_000_000_000L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counts too far");
    }

    @Test
    void a_short_loop_counts() {
        assertThat(feel.evaluate("sum(for x in 1..100 return x)", Map.of())).isEqualTo(5050L);
    }

    @Test
    void an_expression_nested_without_end_is_refused() {
        var deep = "(".repeat(1_990) + "1" + ")".repeat(1_990);
        assertThatThrownBy(() -> feel.evaluate(deep, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_longer_than_any_expression_is_refused() {
        assertThatThrownBy(() -> feel.evaluate("1" + " + 1".repeat(2_000), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
