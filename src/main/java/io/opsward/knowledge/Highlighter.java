package io.opsward.knowledge;

import io.opsward.shared.SearchWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Marks in a text what the search has found there: pairs of Chinese characters, and words by their beginning. */
final class Highlighter {

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final int BEFORE = 30;

    private final List<String> terms;

    /** @param typed what the user looked for */
    Highlighter(String typed) {
        terms = Stream.of(SearchWords.query(typed).split(" & "))
                .filter(term -> !term.isEmpty())
                .map(term -> term.substring(1, term.length() - 3))
                .flatMap(Highlighter::forms)
                .toList();
    }

    /** The whole text. */
    List<Passage> mark(String text) {
        return passages(text, hits(text), 0, text.length());
    }

    /** The part of the text around the first hit, its beginning if there is none. */
    List<Passage> excerpt(String text, int length) {
        var line = text.replaceAll("[\\s#*`>]+", " ").strip();
        var hits = hits(line);
        var first = hits.nextSetBit(0);
        var from = first <= BEFORE ? 0 : safe(line, first - BEFORE);
        var to = from + length >= line.length() ? line.length() : safe(line, from + length);
        var passages = new ArrayList<Passage>();
        if (from > 0) {
            passages.add(new Passage("…", false));
        }
        passages.addAll(passages(line, hits, from, to));
        if (to < line.length()) {
            passages.add(new Passage("…", false));
        }
        return passages;
    }

    /** An English word in its other forms begins alike. */
    private static Stream<String> forms(String term) {
        var shorter = term.length() - LONGEST_ENDING;
        return ArticleWords.isLatin(term) && shorter >= SHORTEST_STEM
                ? Stream.of(term, term.substring(0, shorter))
                : Stream.of(term);
    }

    private BitSet hits(String text) {
        var hits = new BitSet(text.length());
        var plain = plain(text);
        for (var term : terms) {
            for (var at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1)) {
                if (!isWord(term) || at == 0 || !isWord(plain.substring(at - 1, at))) {
                    hits.set(at, isWord(term) ? endOfWord(plain, at) : at + term.length());
                }
            }
        }
        return hits;
    }

    /** The text as the search reads it, character for character. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var one = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT);
            plain.append(one.length() == 1 ? one : text.substring(i, i + 1));
        }
        return plain.toString();
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.charAt(0)) && !Character.isIdeographic(text.charAt(0));
    }

    private static int endOfWord(String plain, int start) {
        var end = start;
        while (end < plain.length() && isWord(plain.substring(end, end + 1))) {
            end++;
        }
        return end;
    }

    private static int safe(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Passage> passages(String text, BitSet hits, int from, int to) {
        var passages = new ArrayList<Passage>();
        for (var start = from; start < to; ) {
            var hit = hits.get(start);
            var next = hit ? hits.nextClearBit(start) : hits.nextSetBit(start);
            var end = next < 0 ? to : Math.min(next, to);
            passages.add(new Passage(text.substring(start, end), hit));
            start = end;
        }
        return passages;
    }
}
