package io.opsward.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes words that PostgreSQL can find out of English and Chinese text. Chinese is written without spaces and the
 * database knows no Chinese parser, so that each pair of neighbouring characters becomes a term, and the last character
 * of a run a term of its own. Keep {@link #index} in a text column, turn it into a vector with
 * {@code array_to_tsvector(string_to_array(column, ' '))} and look it up with {@code @@ cast(? as tsquery)} and
 * {@link #query}.
 */
public final class SearchWords {

    private static final int LONGEST_TERM = 64;

    private SearchWords() {}

    /**
     * Terms of texts, separated by a space, each once: Latin words and numbers in small letters, Chinese as pairs.
     *
     * @param texts what shall be found; null is left out
     * @return empty if there is nothing to find
     */
    public static String index(@Nullable String... texts) {
        var terms = new LinkedHashSet<String>();
        for (var text : texts) {
            if (text != null) {
                for (var run : runs(text)) {
                    terms.addAll(termsOf(run, true));
                }
            }
        }
        return String.join(" ", terms);
    }

    /**
     * What the user typed as {@code tsquery}: every word has to occur, a word may be the beginning of a longer one.
     *
     * @return empty if the text has no words: then there is nothing to filter by
     */
    public static String query(String typed) {
        return runs(typed).stream()
                .flatMap(run -> termsOf(run, false).stream())
                .distinct()
                .map(term -> "'" + term + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static Set<String> termsOf(int[] run, boolean withLast) {
        if (!isIdeographic(run[0])) {
            return Set.of(new String(run, 0, Math.min(run.length, LONGEST_TERM)));
        }
        var terms = new LinkedHashSet<String>();
        for (var i = 0; i + 1 < run.length; i++) {
            terms.add(new String(run, i, 2));
        }
        if (withLast || run.length == 1) {
            terms.add(new String(run, run.length - 1, 1));
        }
        return terms;
    }

    /** Stretches of letters and digits of one kind of script, as code points. */
    private static List<int[]> runs(String text) {
        var runs = new ArrayList<int[]>();
        var points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        var start = 0;
        for (var end = 1; end <= points.length; end++) {
            if (end == points.length || !belongTogether(points[end - 1], points[end])) {
                if (Character.isLetterOrDigit(points[start])) {
                    runs.add(Arrays.copyOfRange(points, start, end));
                }
                start = end;
            }
        }
        return runs;
    }

    private static boolean belongTogether(int left, int right) {
        return Character.isLetterOrDigit(left)
                && Character.isLetterOrDigit(right)
                && isIdeographic(left) == isIdeographic(right);
    }

    private static boolean isIdeographic(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
