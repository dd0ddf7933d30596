package io.opsward.knowledge;

import io.opsward.shared.SearchWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article is found by: its words as {@link SearchWords} makes them, each with the weight of the best place where it
 * stands, and its Latin words apart, of which PostgreSQL adds the English stems.
 *
 * @param vector text of a {@code tsvector}
 * @param headEnglish Latin words of title and keywords
 * @param bodyEnglish Latin words of the rest
 */
record ArticleWords(String vector, String headEnglish, String bodyEnglish) {

    /** The vector that is kept, of the parameters {@code vector}, {@code headEnglish}, {@code bodyEnglish}. */
    static final String SQL = "cast(:vector as tsvector) || setweight(to_tsvector('english', :headEnglish), 'A')"
            + " || setweight(to_tsvector('english', :bodyEnglish), 'C')";

    static ArticleWords of(ArticleId id, ArticleContent content) {
        var head = SearchWords.index(id.value(), content.title(), String.join(" ", content.keywords()));
        var solution = SearchWords.index(content.workaround(), content.solution());
        var rest = SearchWords.index(content.analysis(), content.appliesTo());
        var weights = new LinkedHashMap<String, Character>();
        weigh(head, 'A', weights);
        weigh(SearchWords.index(content.symptom()), 'B', weights);
        weigh(solution, 'C', weights);
        weigh(rest, 'D', weights);
        var vector = weights.entrySet().stream()
                .map(term -> "'%s':1%s".formatted(term.getKey(), term.getValue()))
                .collect(Collectors.joining(" "));
        return new ArticleWords(
                vector,
                english(head),
                english(SearchWords.index(
                        content.symptom(),
                        content.workaround(),
                        content.solution(),
                        content.analysis(),
                        content.appliesTo())));
    }

    /** Whether the term is a Latin word, of which there may be an English stem. */
    static boolean isLatin(String term) {
        return term.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    Map<String, String> parameters() {
        return Map.of("vector", vector, "headEnglish", headEnglish, "bodyEnglish", bodyEnglish);
    }

    /** The distinct words of the text, in the order in which they stand there. */
    static List<String> terms(String index) {
        return Stream.of(index.split(" ")).filter(term -> !term.isEmpty()).toList();
    }

    private static void weigh(String index, char weight, Map<String, Character> weights) {
        terms(index).forEach(term -> weights.putIfAbsent(term, weight));
    }

    private static String english(String index) {
        return terms(index).stream().filter(ArticleWords::isLatin).collect(Collectors.joining(" "));
    }
}
