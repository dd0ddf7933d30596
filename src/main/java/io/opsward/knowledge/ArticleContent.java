package io.opsward.knowledge;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes. Texts are Markdown, empty where there is nothing to say.
 *
 * @param kind solution or known error
 * @param title one line
 * @param symptom what people see when it happens
 * @param analysis why it happens
 * @param workaround how to live with it meanwhile
 * @param solution what to do
 * @param appliesTo for which systems it holds
 * @param keywords words to find it by
 * @param audience whom it is for
 * @param problem number of the problem that looks for the cause, or null
 */
public record ArticleContent(
        ArticleKind kind,
        String title,
        String symptom,
        String analysis,
        String workaround,
        String solution,
        String appliesTo,
        List<String> keywords,
        Audience audience,
        @Nullable CaseNumber problem) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    /** Characters that every other text may have. */
    public static final int LONGEST_TEXT = 20_000;

    /** Keywords that an article may have. */
    public static final int MOST_KEYWORDS = 20;

    /** Strips the texts and drops empty and repeated keywords. */
    public ArticleContent {
        title = title.strip().replaceAll("\\s+", " ");
        symptom = symptom.strip();
        analysis = analysis.strip();
        workaround = workaround.strip();
        solution = solution.strip();
        appliesTo = appliesTo.strip();
        keywords = keywords.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** An empty one to begin with. */
    public static ArticleContent empty() {
        return new ArticleContent(ArticleKind.SOLUTION, "", "", "", "", "", "", List.of(), Audience.STAFF, null);
    }

    /** What a case has taught, for all staff. */
    public static ArticleContent learned(String title, String symptom, String analysis, String solution) {
        return new ArticleContent(
                ArticleKind.SOLUTION, title, symptom, analysis, "", solution, "", List.of(), Audience.STAFF, null);
    }

    /** @throws RuleViolation {@code knowledge.title-demanded} or {@code knowledge.too-long}: it cannot even be kept */
    void requireStorable() {
        if (title.isEmpty()) {
            throw new RuleViolation("knowledge.title-demanded");
        }
        var tooLong = Stream.of(symptom, analysis, workaround, solution, appliesTo)
                .anyMatch(text -> text.length() > LONGEST_TEXT);
        if (title.length() > LONGEST_TITLE || tooLong || keywords.size() > MOST_KEYWORDS) {
            throw new RuleViolation("knowledge.too-long", LONGEST_TITLE, LONGEST_TEXT, MOST_KEYWORDS);
        }
    }

    /** @throws RuleViolation if it does not say enough to be reviewed */
    void requireComplete() {
        requireStorable();
        if (symptom.isEmpty()) {
            throw new RuleViolation("knowledge.symptom-demanded");
        }
        if (kind == ArticleKind.SOLUTION && solution.isEmpty()) {
            throw new RuleViolation("knowledge.solution-demanded");
        }
        if (kind == ArticleKind.KNOWN_ERROR && workaround.isEmpty()) {
            throw new RuleViolation("knowledge.workaround-demanded");
        }
    }

    /** The same text for other readers. */
    ArticleContent readBy(Audience readers) {
        return new ArticleContent(
                kind, title, symptom, analysis, workaround, solution, appliesTo, keywords, readers, problem);
    }
}
