package io.opsward.knowledge;

import io.opsward.form.spi.OptionSource;
import io.opsward.shared.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published articles, searched by what the user types; known errors first. */
@Component
class ArticleOptions implements OptionSource {

    private static final Bilingual KNOWN_ERROR = new Bilingual("%s (known error)", "%s（已知错误）");

    private final KnowledgeService knowledge;

    ArticleOptions(KnowledgeService knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String key() {
        return "knowledgeArticles";
    }

    /** The title of the case: what it is about is looked up before anything is typed. */
    @Override
    public String hint(Map<String, ?> values) {
        return values.get("title") instanceof String title ? title : "";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        return knowledge.suggest(words, limit).stream()
                .map(article -> option(article.id(), article.kind(), article.title(), locale))
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return ArticleId.isValid(value)
                ? knowledge
                        .published(new ArticleId(value))
                        .map(article -> option(
                                article.id(),
                                article.content().kind(),
                                article.content().title(),
                                locale))
                : Optional.empty();
    }

    private static Option option(ArticleId id, ArticleKind kind, String title, Locale locale) {
        var label = id + " " + title;
        return new Option(
                id.value(),
                kind == ArticleKind.KNOWN_ERROR ? KNOWN_ERROR.in(locale).formatted(label) : label);
    }
}
