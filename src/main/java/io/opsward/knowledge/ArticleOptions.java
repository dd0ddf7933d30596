package io.opsward.knowledge;

import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published articles, searched by what the user types. */
@Component
class ArticleOptions implements OptionSource {

    private final KnowledgeService knowledge;

    ArticleOptions(KnowledgeService knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String key() {
        return "knowledgeArticles";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        return knowledge.search(words, limit).stream()
                .map(ArticleOptions::option)
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return ArticleId.isValid(value)
                ? knowledge.published(new ArticleId(value)).map(ArticleOptions::option)
                : Optional.empty();
    }

    private static Option option(ArticleSummary article) {
        return new Option(article.id().value(), article.id() + " " + article.title());
    }
}
