package io.opsward.knowledge;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/**
 * Readers see this version from now on.
 *
 * @param id number of the article
 * @param version version
 * @param kind solution or known error
 */
public record ArticlePublished(ArticleId id, int version, ArticleKind kind) implements AuditableEvent {

    @Override
    public String action() {
        return "article-published";
    }

    @Override
    public String subject() {
        return id.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", String.valueOf(version));
    }
}
