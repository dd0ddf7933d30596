package io.opsward.problem;

import io.opsward.knowledge.ArticleId;
import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A way to live with a problem is offered to first support.
 *
 * @param number number of the problem
 * @param article known error in the knowledge base
 */
public record KnownErrorPublished(CaseNumber number, ArticleId article) implements AuditableEvent {

    @Override
    public String action() {
        return "known-error-published";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("article", article.value());
    }
}
