package io.opsward.engine.check;

import io.opsward.engine.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Duties as a property of a model names them: in a list with commas, or in the quotes of an expression. */
final class DutyWords {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private DutyWords() {}

    /** Every duty that the value may come to. */
    static Set<String> of(String value) {
        return texts(value)
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with it. */
    static Stream<String> wrong(String property, String value) {
        if (ExpressionCheck.isExpression(value)
                && QUOTED.matcher(value).results().findAny().isEmpty()) {
            return Stream.of(
                    "the expression of %s names no duty; write the duties in quotes within it".formatted(property));
        }
        return of(value).stream()
                .filter(word -> Duty.named(word).isEmpty())
                .sorted()
                .map(word -> unknown(property, word));
    }

    /** That a property names a duty that does not exist. */
    static String unknown(String property, String word) {
        return "%s names the duty '%s', which is not known; known are %s".formatted(property, word, known());
    }

    private static Stream<String> texts(String value) {
        return ExpressionCheck.isExpression(value)
                ? QUOTED.matcher(value).results().map(DutyWords::quoted)
                : Stream.of(value);
    }

    private static String quoted(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<String> known() {
        return Arrays.stream(Duty.values()).map(Duty::key).toList();
    }
}
