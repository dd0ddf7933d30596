package io.opsward.knowledge;

import io.opsward.shared.AuditableEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Readers do not find the article any more.
 *
 * @param id number of the article
 * @param replacedBy article to read instead, or null
 */
public record ArticleRetired(ArticleId id, @Nullable ArticleId replacedBy) implements AuditableEvent {

    @Override
    public String action() {
        return "article-retired";
    }

    @Override
    public String subject() {
        return id.value();
    }

    @Override
    public Map<String, String> details() {
        return replacedBy == null ? Map.of() : Map.of("replaced-by", replacedBy.value());
    }
}
